package prisoncensus.store.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.store.database.JdbcValues;
import prisoncensus.store.letters.OutboxMail.State;

/** How letters stand, and what a person decides about one. */
public final class LetterRecords {
    private static final String COLUMNS =
            "l.id, l.address, l.subject, l.state, l.attempts, l.next_attempt_at, l.last_failure,"
                    + " l.written_at, l.sent_at, l.may_be_double, l.digest_date, l.digest_id, r.facility, r.census_date, r.number"
                    + " from letter l left join revision r on r.id = l.revision_id";

    private final JdbcClient jdbc;

    LetterRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A letter and how it stands.
     *
     * @param about the revision that it is about; empty for a digest
     * @param digestDate the day of a digest; empty for a letter about a revision
     * @param digest the number of the digest that has it
     * @param nextAttempt when it is tried next; empty unless it waits
     * @param answer the last answer of a server, or why it was given up
     * @param mayBeDouble whether it may have reached its recipient more than once
     */
    public record Letter(
            long id,
            Optional<OutboxMail.About> about,
            Optional<LocalDate> digestDate,
            OptionalLong digest,
            String address,
            String subject,
            State state,
            int attempts,
            Optional<Instant> nextAttempt,
            Optional<String> answer,
            Instant writtenAt,
            Optional<Instant> sentAt,
            boolean mayBeDouble) {

        /** What it is about and to whom it goes, for one line. */
        public String name() {
            return "%s: letter %d to %s"
                    .formatted(
                            about.map(OutboxMail.About::toString)
                                    .orElseGet(() -> "digest of " + digestDate.orElseThrow()),
                            id,
                            address);
        }

        /** Whether its recipient has not got it, and somebody may want to know why. */
        public boolean isTroubled() {
            return state == State.REFUSED || (state == State.WAITING && attempts > 0);
        }
    }

    /** All letters, oldest first. */
    public List<Letter> all() {
        return jdbc.sql("select " + COLUMNS + " order by l.id")
                .query(LetterRecords::read)
                .list();
    }

    /** Those that were tried and not accepted, oldest first. */
    public List<Letter> troubled() {
        return jdbc.sql("select " + COLUMNS + " where l.state = 'REFUSED' or (l.state = 'WAITING' and l.attempts > 0)"
                        + " order by l.id")
                .query(LetterRecords::read)
                .list();
    }

    /** That letter; empty if there is none of that number. */
    public Optional<Letter> find(long id) {
        return jdbc.sql("select " + COLUMNS + " where l.id = ?")
                .params(JdbcValues.of(id))
                .query(LetterRecords::read)
                .optional();
    }

    /**
     * It is to be sent, at once and again if it was sent before.
     *
     * @return false if it is being sent at the moment, or a digest has it
     */
    public boolean retry(long id, Instant now) {
        return jdbc.sql(
                                "update letter set may_be_double = may_be_double or state = 'SENT', state = 'WAITING', next_attempt_at = ?,"
                                        + " sent_at = null where id = ? and state not in ('TAKEN', 'MERGED')")
                        .params(JdbcValues.of(now, id))
                        .update()
                == 1;
    }

    /**
     * It is given up.
     *
     * @return false if it is being sent at the moment, was sent, or a digest has it
     */
    public boolean drop(long id, String why) {
        return jdbc.sql("update letter set state = 'DROPPED', last_failure = coalesce(last_failure, ?)"
                                + " where id = ? and state in ('DIGEST', 'WAITING', 'REFUSED', 'DROPPED')")
                        .params(JdbcValues.of(why, id))
                        .update()
                == 1;
    }

    private static Letter read(ResultSet row, int n) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        return new Letter(
                row.getLong("id"),
                Outbox.about(row),
                JdbcValues.optional(row, "digest_date", LocalDate.class),
                JdbcValues.longNumber(row, "digest_id"),
                row.getString("address"),
                row.getString("subject"),
                state,
                row.getInt("attempts"),
                Optional.of(JdbcValues.instant(row, "next_attempt_at")).filter(at -> state == State.WAITING),
                JdbcValues.text(row, "last_failure"),
                JdbcValues.instant(row, "written_at"),
                JdbcValues.optional(row, "sent_at", OffsetDateTime.class).map(OffsetDateTime::toInstant),
                row.getBoolean("may_be_double"));
    }

    /** Whether a letter is about one of these facilities; a digest is about no single one. */
    public static boolean isOf(Letter letter, List<String> facilities) {
        return facilities.isEmpty()
                || letter.about()
                        .map(OutboxMail.About::facility)
                        .map(FacilityCode::value)
                        .filter(facilities::contains)
                        .isPresent();
    }
}
