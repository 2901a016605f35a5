package prisoncensus.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.logbook.FacilityCode;

/** The lines of keys.csv of each facility as the store knows them. */
public final class SigningKeyLog {
    private final JdbcClient jdbc;

    SigningKeyLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All lines of a facility in their order, without line ends. */
    public List<String> lines(FacilityCode facility) {
        return jdbc.sql("select line from signing_key where facility = ? order by sequence")
                .param(facility.value())
                .query(String.class)
                .list();
    }

    /** @param sequence of the line, from 1 */
    public void add(FacilityCode facility, int sequence, String line) {
        jdbc.sql("insert into signing_key (facility, sequence, line) values (?, ?, ?)")
                .params(facility.value(), sequence, line)
                .update();
    }
}
