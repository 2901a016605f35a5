package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.store.database.JdbcValues;

/** The re-runs that persons asked for, so that one that is interrupted loses nothing of its range. */
public final class KeptReruns {
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    KeptReruns(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Keeps a request before its first revision is begun. It takes the place of open ones whose nights are all among its own. */
    public void keep(
            FacilityCode facility, LocalDate from, LocalDate to, KeptRerun.Words words, Optional<Revision.Seal> head) {
        transaction.executeWithoutResult(status -> {
            open(facility).stream()
                    .filter(other -> !other.from().isBefore(from) && !other.to().isAfter(to))
                    .filter(other -> other.words().asKnownAt().equals(words.asKnownAt()))
                    .forEach(this::done);
            jdbc.sql("insert into rerun_request (facility, first_night, last_night, reason, requested_by, as_known_at,"
                            + " after_sequence) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(JdbcValues.of(
                            facility.value(),
                            from,
                            to,
                            words.reason(),
                            words.by(),
                            words.asKnownAt(),
                            head.map(Revision.Seal::sequence).orElse(0)))
                    .update();
        });
    }

    /** Nothing is left of it. */
    public void done(KeptRerun request) {
        jdbc.sql("update rerun_request set done = true where id = ?")
                .param(request.id())
                .update();
    }

    /** Those of a facility of which something may be left, oldest first. */
    public List<KeptRerun> open(FacilityCode facility) {
        return jdbc.sql("select * from rerun_request where facility = ? and not done order by id")
                .param(facility.value())
                .query(KeptReruns::read)
                .list();
    }

    /** The newest one of a facility in these words with a night of this range, done or not. */
    public Optional<KeptRerun> newest(FacilityCode facility, LocalDate from, LocalDate to, KeptRerun.Words words) {
        return jdbc
                .sql("select * from rerun_request where facility = ? and first_night <= ? and last_night >= ?"
                        + " order by id desc")
                .params(JdbcValues.of(facility.value(), to, from))
                .query(KeptReruns::read)
                .list()
                .stream()
                .filter(request -> request.words().equals(words))
                .findFirst();
    }

    private static KeptRerun read(ResultSet row, int n) throws SQLException {
        return new KeptRerun(
                row.getLong("id"),
                new FacilityCode(row.getString("facility")),
                row.getObject("first_night", LocalDate.class),
                row.getObject("last_night", LocalDate.class),
                new KeptRerun.Words(
                        row.getString("reason"),
                        JdbcValues.text(row, "requested_by"),
                        JdbcValues.optional(row, "as_known_at", OffsetDateTime.class)
                                .map(OffsetDateTime::toInstant)),
                row.getInt("after_sequence"));
    }
}
