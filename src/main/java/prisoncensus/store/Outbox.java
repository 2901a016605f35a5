package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;

/** The letters to send: a letter waits until it is marked as sent. Each change is a transaction of its own. */
public final class Outbox {
    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The letters of a facility that wait.
     *
     * @param nextDue when the first of them is to be tried
     */
    public record Waiting(int letters, Instant nextDue) {}

    /** Writes a letter, due at once. One to the same address about the same revision stays as it is. */
    public void write(Revision revision, OutboxMail.Content letter, Instant at) {
        if (isWritten(revision, letter.address())) {
            return;
        }
        jdbc.sql(
                        "insert into letter (revision_id, address, message_id, language, subject, body, attach, state, attempts,"
                                + " next_attempt_at, written_at) values (?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)")
                .params(JdbcValues.of(
                        revision.id(),
                        letter.address(),
                        letter.messageId(),
                        letter.language(),
                        letter.subject(),
                        letter.body(),
                        letter.attach(),
                        at,
                        at))
                .update();
    }

    private boolean isWritten(Revision revision, String address) {
        return jdbc.sql("select id from letter where revision_id = ? and address = ?")
                .params(JdbcValues.of(revision.id(), address))
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** The letters of a facility that are to be tried by now, oldest first. */
    public List<OutboxMail> due(FacilityCode facility, Instant now) {
        return jdbc.sql("select l.*, r.facility, r.census_date, r.number from letter l"
                        + " join revision r on r.id = l.revision_id"
                        + " where r.facility = ? and l.state = 'WAITING' and l.next_attempt_at <= ? order by l.id")
                .params(JdbcValues.of(facility.value(), now))
                .query(Outbox::read)
                .list();
    }

    /** A mail server accepted it. */
    public void sent(OutboxMail letter, Instant at) {
        jdbc.sql("update letter set state = 'SENT', attempts = attempts + 1, sent_at = ? where id = ?")
                .params(JdbcValues.of(at, letter.id()))
                .update();
    }

    /**
     * It was not taken.
     *
     * @param why in one sentence
     */
    public void failed(OutboxMail letter, Instant nextAttempt, String why) {
        jdbc.sql("update letter set attempts = attempts + 1, next_attempt_at = ?, last_failure = ?"
                        + " where id = ? and state = 'WAITING'")
                .params(JdbcValues.of(nextAttempt, why, letter.id()))
                .update();
    }

    /** The server is out of reach: whatever of a facility would be tried before that instant is left until then. */
    public void holdBack(FacilityCode facility, Instant until) {
        jdbc.sql("update letter set next_attempt_at = ? where state = 'WAITING' and next_attempt_at < ?"
                        + " and revision_id in (select id from revision where facility = ?)")
                .params(JdbcValues.of(until, until, facility.value()))
                .update();
    }

    /** The letters that wait, by facility; a facility of which none waits is not there. */
    public SortedMap<FacilityCode, Waiting> waiting() {
        SortedMap<FacilityCode, Waiting> waiting = new TreeMap<>();
        jdbc.sql("select r.facility, count(*) as letters, min(l.next_attempt_at) as next_due from letter l"
                        + " join revision r on r.id = l.revision_id where l.state = 'WAITING' group by r.facility")
                .query(row -> {
                    waiting.put(
                            new FacilityCode(row.getString("facility")),
                            new Waiting(row.getInt("letters"), JdbcValues.instant(row, "next_due")));
                });
        return waiting;
    }

    /** Those of one facility; empty if none waits. */
    public Optional<Waiting> waiting(FacilityCode facility) {
        return Optional.ofNullable(waiting().get(facility));
    }

    private static OutboxMail read(ResultSet row, int n) throws SQLException {
        return new OutboxMail(
                row.getLong("id"),
                new Night(new FacilityCode(row.getString("facility")), row.getObject("census_date", LocalDate.class)),
                row.getInt("number"),
                new OutboxMail.Content(
                        row.getString("address"),
                        row.getString("message_id"),
                        row.getString("language"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getBoolean("attach")),
                row.getInt("attempts"));
    }
}
