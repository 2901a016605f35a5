package prisoncensus.store.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.store.Revision;
import prisoncensus.store.database.JdbcValues;
import prisoncensus.store.letters.OutboxMail.State;

/** The letters to send, from being written to being taken out by a batch. Each change is a transaction of its own. */
public final class Outbox {
    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The letters of a facility that wait or are being sent.
     *
     * @param nextDue when the first of them is to be tried
     */
    public record Waiting(int letters, Instant nextDue) {}

    /**
     * Writes a letter. One to the same address about the same revision stays as it is.
     *
     * @param state {@code WAITING}, due at once, or {@code DIGEST}
     */
    public void write(Revision revision, OutboxMail.Content letter, State state, Instant at) {
        if (isWritten(revision, letter.address())) {
            return;
        }
        jdbc.sql(
                        "insert into letter (revision_id, address, message_id, language, subject, body, html, attach, state, attempts,"
                                + " next_attempt_at, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)")
                .params(JdbcValues.of(
                        revision.id(),
                        letter.address(),
                        letter.messageId(),
                        letter.language(),
                        letter.subject(),
                        letter.body(),
                        letter.html(),
                        letter.attach(),
                        state,
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

    /** The addresses that a letter about an earlier revision of the night was written to. */
    public List<String> addresses(Night night, int beforeRevision) {
        return jdbc.sql("select distinct l.address from letter l join revision r on r.id = l.revision_id"
                        + " where r.facility = ? and r.census_date = ? and r.number < ? and l.state <> 'DROPPED'")
                .params(JdbcValues.of(night.facility().value(), night.date(), beforeRevision))
                .query(String.class)
                .list();
    }

    /**
     * The letters that are to be tried by now, oldest first. None is ever due later than after the longest pause, whatever the clock said
     * when it was put off.
     */
    public List<OutboxMail> due(Instant now, Duration longestPause) {
        return jdbc.sql(
                        "select l.*, r.facility, r.census_date, r.number, (select min(f.message_id) from letter f where f.id ="
                                + " (select min(e.id) from letter e join revision o on o.id = e.revision_id where e.address = l.address"
                                + " and o.facility = r.facility and o.census_date = r.census_date and e.id < l.id)) as first_id"
                                + " from letter l left join revision r on r.id = l.revision_id"
                                + " where l.state = 'WAITING' and (l.next_attempt_at <= ? or l.next_attempt_at > ?) order by l.id")
                .params(JdbcValues.of(now, now.plus(longestPause)))
                .query(Outbox::read)
                .list();
    }

    /** The letters that wait for a digest, oldest first. */
    public List<OutboxMail> held() {
        return jdbc.sql(
                        "select l.*, r.facility, r.census_date, r.number, cast(null as varchar) as first_id from letter l"
                                + " join revision r on r.id = l.revision_id where l.state = 'DIGEST' order by l.id")
                .query(Outbox::read)
                .list();
    }

    /** A letter that no digest is to have any more is to be sent by itself. */
    public void release(OutboxMail letter) {
        jdbc.sql("update letter set state = 'WAITING' where id = ? and state = 'DIGEST'")
                .params(JdbcValues.of(letter.id()))
                .update();
    }

    /** Whether the address has its digest of that day. */
    public boolean hasDigest(String address, LocalDate day) {
        return jdbc.sql("select id from letter where address = ? and digest_date = ?")
                .params(JdbcValues.of(address, day))
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Writes the digest of a day, which has these letters. To be called in a transaction. */
    public void writeDigest(OutboxMail.Content digest, LocalDate day, List<OutboxMail> letters, Instant at) {
        jdbc.sql(
                        "insert into letter (address, message_id, language, subject, body, html, attach, state, attempts,"
                                + " next_attempt_at, written_at, digest_date) values (?, ?, ?, ?, ?, ?, false, 'WAITING', 0, ?, ?, ?)")
                .params(JdbcValues.of(
                        digest.address(),
                        digest.messageId(),
                        digest.language(),
                        digest.subject(),
                        digest.body(),
                        digest.html(),
                        at,
                        at,
                        day))
                .update();
        for (OutboxMail letter : letters) {
            jdbc.sql("update letter set state = 'MERGED', digest_id = (select d.id from letter d where d.address = ?"
                            + " and d.digest_date = ?) where id = ? and state = 'DIGEST'")
                    .params(JdbcValues.of(digest.address(), day, letter.id()))
                    .update();
        }
    }

    /** It is given up before it was tried. */
    public void drop(OutboxMail letter, String why) {
        jdbc.sql("update letter set state = 'DROPPED', last_failure = ? where id = ? and state = 'WAITING'")
                .params(JdbcValues.of(why, letter.id()))
                .update();
    }

    /** The letters that wait or are being sent, by facility; a facility without one is not there. */
    public SortedMap<FacilityCode, Waiting> waiting() {
        SortedMap<FacilityCode, Waiting> waiting = new TreeMap<>();
        jdbc.sql("select r.facility, count(*) as letters, min(l.next_attempt_at) as next_due from letter l"
                        + " join revision r on r.id = l.revision_id where l.state in ('WAITING', 'TAKEN')"
                        + " group by r.facility")
                .query(row -> {
                    waiting.put(
                            new FacilityCode(row.getString("facility")),
                            new Waiting(row.getInt("letters"), JdbcValues.instant(row, "next_due")));
                });
        return waiting;
    }

    /** When the first letter that waits is to be tried; empty if none waits. */
    public Optional<Instant> nextDue() {
        return jdbc.sql("select next_attempt_at from letter where state = 'WAITING' order by next_attempt_at"
                        + " fetch first 1 rows only")
                .query((row, n) -> JdbcValues.instant(row, "next_attempt_at"))
                .optional();
    }

    static OutboxMail read(ResultSet row, int n) throws SQLException {
        return new OutboxMail(
                row.getLong("id"),
                about(row),
                new OutboxMail.Content(
                        row.getString("address"),
                        row.getString("message_id"),
                        row.getString("language"),
                        row.getString("subject"),
                        row.getString("body"),
                        JdbcValues.text(row, "html"),
                        row.getBoolean("attach")),
                row.getInt("attempts"),
                row.getBoolean("may_be_double"),
                JdbcValues.text(row, "first_id"));
    }

    static Optional<OutboxMail.About> about(ResultSet row) throws SQLException {
        String facility = row.getString("facility");
        return facility == null
                ? Optional.empty()
                : Optional.of(new OutboxMail.About(
                        new Night(new FacilityCode(facility), row.getObject("census_date", LocalDate.class)),
                        row.getInt("number")));
    }
}
