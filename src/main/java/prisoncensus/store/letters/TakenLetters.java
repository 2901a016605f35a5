package prisoncensus.store.letters;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.store.database.JdbcValues;
import prisoncensus.store.letters.OutboxMail.State;

/**
 * The letters that a batch has taken out of the outbox to send them. The batch answers each of them or gives it back. Each change is a
 * transaction of its own and may be made again.
 */
public final class TakenLetters {
    private final JdbcClient jdbc;

    TakenLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a letter out, unless somebody else has done so. */
    public boolean take(OutboxMail letter, String batch, Instant at) {
        return jdbc.sql(
                                "update letter set state = 'TAKEN', taken_by = ?, taken_at = ? where id = ? and state = 'WAITING'")
                        .params(JdbcValues.of(batch, at, letter.id()))
                        .update()
                == 1;
    }

    /** The batches that have letters of which no answer is known here, with the time at which they took the last of them. */
    public SortedMap<String, Instant> batches() {
        SortedMap<String, Instant> batches = new TreeMap<>();
        jdbc.sql("select taken_by, max(taken_at) as last from letter where state = 'TAKEN' group by taken_by")
                .query(row -> {
                    batches.put(row.getString("taken_by"), JdbcValues.instant(row, "last"));
                });
        return batches;
    }

    /** The letters that a batch has taken and not answered. */
    public List<OutboxMail> taken(String batch) {
        return jdbc.sql(
                        "select l.*, r.facility, r.census_date, r.number, cast(null as varchar) as first_id from letter l"
                                + " left join revision r on r.id = l.revision_id"
                                + " where l.state = 'TAKEN' and l.taken_by = ? order by l.id")
                .params(JdbcValues.of(batch))
                .query(Outbox::read)
                .list();
    }

    /**
     * A mail server accepted it.
     *
     * @param answer of the server, one line
     */
    public void sent(OutboxMail letter, Instant at, String answer) {
        jdbc.sql(
                        "update letter set state = 'SENT', attempts = attempts + 1, sent_at = ?, last_failure = ?, taken_by = null"
                                + " where id = ? and state = 'TAKEN'")
                .params(JdbcValues.of(at, answer, letter.id()))
                .update();
    }

    /**
     * It was not accepted.
     *
     * @param state {@code WAITING} if it is to be tried again, {@code REFUSED} if not
     * @param why one line
     */
    public void failed(OutboxMail letter, State state, Instant nextAttempt, String why, boolean mayHaveLeft) {
        jdbc.sql("update letter set state = ?, attempts = attempts + 1, next_attempt_at = ?, last_failure = ?,"
                        + " may_be_double = may_be_double or ?, taken_by = null where id = ? and state = 'TAKEN'")
                .params(JdbcValues.of(state, nextAttempt, why, mayHaveLeft, letter.id()))
                .update();
    }

    /** It was taken out and was not tried, or what became of the attempt is not known. */
    public void giveBack(OutboxMail letter, boolean mayHaveLeft) {
        jdbc.sql("update letter set state = 'WAITING', may_be_double = may_be_double or ?, taken_by = null"
                        + " where id = ? and state = 'TAKEN'")
                .params(JdbcValues.of(mayHaveLeft, letter.id()))
                .update();
    }
}
