package prisoncensus.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.logbook.Night;

/** The reports that were finished, for those who look back at them. */
public final class SealedRevisions {
    private final JdbcClient jdbc;

    SealedRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The revisions of a night, by number. */
    public List<Revision> of(Night night) {
        return jdbc.sql(
                        "select * from revision where facility = ? and census_date = ? and state = 'SEALED' order by number")
                .params(Rows.of(night.facility().value(), night.date()))
                .query(Revisions::read)
                .list();
    }

    /** The facility's chain from its first link to this revision. */
    public List<Revision> chain(Revision last) {
        return jdbc.sql("select * from revision where facility = ? and chain_sequence <= ? order by chain_sequence")
                .params(Rows.of(
                        last.night().facility().value(),
                        last.seal().orElseThrow().sequence()))
                .query(Revisions::read)
                .list();
    }
}
