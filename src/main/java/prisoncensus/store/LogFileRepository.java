package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Reading;
import prisoncensus.store.database.JdbcValues;

/** Which versions of which files were received, and when. */
public final class LogFileRepository {
    static final String COLUMNS =
            "f.id, f.facility, f.folder, f.log, f.name, f.sha256, f.bytes, f.received_at," + " f.reading";

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    LogFileRepository(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Records that this version lies in the folder at that instant, or at that of the reception before if the clock was set back since. A
     * known version keeps its id and its facts.
     */
    public StoredFile register(LogFile file, Instant now) {
        return transaction.execute(status -> {
            Instant at = ReceptionLog.newestAt(jdbc, file.facility())
                    .filter(now::isBefore)
                    .orElse(now);
            StoredFile stored = findAny(file).orElseGet(() -> insert(file, at));
            if (latest(file).filter(id -> id == stored.id()).isEmpty()) {
                receive(stored, at, "received");
            }
            return stored;
        });
    }

    /** Records a reception that the store does not know, as receptions.csv states it; the one before is known. */
    public StoredFile takeUp(LogFile file, Instant at, String origin) {
        return transaction.execute(status -> {
            StoredFile stored = findAny(file).orElseGet(() -> insert(file, at));
            receive(stored, at, origin);
            return stored;
        });
    }

    private void receive(StoredFile stored, Instant at, String origin) {
        LogFile file = stored.file();
        String facility = file.facility().value();
        int place = jdbc.sql("select coalesce(max(place), 0) + 1 from reception where facility = ?")
                .param(facility)
                .query(Integer.class)
                .single();
        jdbc.sql("insert into reception (facility, folder, log, log_file_id, received_at, place, origin)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(JdbcValues.of(facility, folder(file), file.log(), stored.id(), at, place, origin))
                .update();
    }

    /** The version by the reading that receptions name. */
    Optional<StoredFile> findAny(LogFile file) {
        return readings(file).stream().findFirst();
    }

    /** The version by its own reading. */
    Optional<StoredFile> find(LogFile file) {
        return readings(file).stream()
                .filter(stored -> stored.file().reading() == file.reading())
                .findFirst();
    }

    private List<StoredFile> readings(LogFile file) {
        return jdbc.sql("select " + COLUMNS + " from log_file f"
                        + " where facility = ? and folder = ? and log = ? and name = ? and sha256 = ? order by reading")
                .params(JdbcValues.of(file.facility().value(), folder(file), file.log(), file.name(), file.sha256()))
                .query(LogFileRepository::read)
                .list();
    }

    StoredFile insert(LogFile file, Instant at) {
        jdbc.sql("insert into log_file (facility, folder, log, name, sha256, bytes, received_at, reading)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(JdbcValues.of(
                        file.facility().value(),
                        folder(file),
                        file.log(),
                        file.name(),
                        file.sha256(),
                        file.bytes(),
                        at,
                        file.reading().number()))
                .update();
        return find(file).orElseThrow();
    }

    private Optional<Long> latest(LogFile file) {
        return jdbc.sql("select log_file_id from reception where facility = ? and folder = ? and log = ?"
                        + " order by id desc limit 1")
                .params(JdbcValues.of(file.facility().value(), folder(file), file.log()))
                .query(Long.class)
                .optional();
    }

    /** The newest reception of a facility; 0 if there is none. */
    public long newestReception(FacilityCode facility) {
        return jdbc.sql("select coalesce(max(id), 0) from reception where facility = ?")
                .param(facility.value())
                .query(Long.class)
                .single();
    }

    /** The newest reception of a facility up to that instant; 0 if there is none. */
    public long newestReception(FacilityCode facility, Instant at) {
        return jdbc.sql("select coalesce(max(id), 0) from reception where facility = ? and received_at <= ?")
                .params(JdbcValues.of(facility.value(), at))
                .query(Long.class)
                .single();
    }

    /**
     * The newest version in that place, as known up to that reception and as that reading has it.
     *
     * @param date the census date; empty for cells.csv and limits.csv
     */
    public Optional<StoredFile> current(
            FacilityCode facility, Optional<LocalDate> date, LogKind log, long knownTo, Reading reading) {
        return jdbc.sql(
                        "select " + COLUMNS + " from reception r" + FileReadings.OF_RECEPTION
                                + " where r.facility = ? and r.folder = ? and r.log = ? and r.id <= ? order by r.id desc limit 1")
                .params(JdbcValues.of(reading.number(), facility.value(), folder(date), log, knownTo))
                .query(LogFileRepository::read)
                .optional();
    }

    /** The newest version in that place that was not refused. */
    public Optional<StoredFile> lastAccepted(FacilityCode facility, Optional<LocalDate> date, LogKind log) {
        return jdbc.sql("select " + COLUMNS + " from reception r" + FileReadings.OF_RECEPTION
                        + " left join log_tally t on t.log_file_id = f.id"
                        + " where r.facility = ? and r.folder = ? and r.log = ? and t.refusal_kind is null"
                        + " order by r.id desc limit 1")
                .params(JdbcValues.of(Reading.NEWEST.number(), facility.value(), folder(date), log))
                .query(LogFileRepository::read)
                .optional();
    }

    /** Whether a version was received in the place of that log after the one reception and up to the other. */
    public boolean isReceivedBetween(Night night, LogKind log, long after, long upTo) {
        Optional<LocalDate> date = Optional.of(night.date()).filter(day -> log.isNightly());
        return jdbc.sql("select count(*) from reception where facility = ? and folder = ? and log = ?"
                                + " and id > ? and id <= ?")
                        .params(JdbcValues.of(night.facility().value(), folder(date), log, after, upTo))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** When the first file of a facility was received. */
    public Optional<Instant> firstReception(FacilityCode facility) {
        return jdbc.sql("select received_at from reception where facility = ? order by id limit 1")
                .param(facility.value())
                .query((row, n) -> JdbcValues.instant(row, "received_at"))
                .optional();
    }

    /** Everything that was received of a facility, and when. */
    public Receptions receptions(FacilityCode facility) {
        return new Receptions(jdbc, facility);
    }

    static StoredFile read(ResultSet row, int n) throws SQLException {
        String folder = row.getString("folder");
        var file = new LogFile(
                new FacilityCode(row.getString("facility")),
                Optional.of(folder).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                LogKind.valueOf(row.getString("log")),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                Reading.of(row.getInt("reading")));
        return new StoredFile(row.getLong("id"), file, JdbcValues.instant(row, "received_at"));
    }

    private static String folder(LogFile file) {
        return folder(file.date());
    }

    private static String folder(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
