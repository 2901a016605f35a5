package prisoncensus.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.Refusal;
import prisoncensus.store.database.JdbcValues;

/**
 * How far file versions were read, and by which reading. A version that was read by older rules is read anew when a revision needs it; its
 * older facts stay.
 */
public final class FileReadings {
    /** Joined to a reception r: the version as a given reading has it, f. */
    static final String OF_RECEPTION = " left join reread_file a on a.log_file_id = r.log_file_id and a.reading = ?"
            + " join log_file f on f.id = coalesce(a.reread_id, r.log_file_id)";

    private static final List<String> LINE_TABLES = List.of(
            "count_slip",
            "meal_service",
            "solitary_placement",
            "movement",
            "time_outside",
            "cell_certificate",
            "limit_value",
            "rejected_line",
            "repeated_line");

    private static final String FIRST_FOLDER = "0000-00-00";

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final LogFileRepository files;

    FileReadings(JdbcClient jdbc, TransactionOperations transaction, LogFileRepository files) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.files = files;
    }

    /** The version by the newest reading, known to the store from now on; it may not have been read yet. */
    public StoredFile newest(StoredFile stored) {
        return stored.file().reading() == Reading.NEWEST ? stored : transaction.execute(status -> reread(stored));
    }

    private StoredFile reread(StoredFile stored) {
        var file = stored.file().by(Reading.NEWEST);
        Optional<StoredFile> known = files.find(file);
        if (known.isPresent()) {
            return known.get();
        }
        StoredFile reread = files.insert(file, stored.receivedAt());
        jdbc.sql("insert into reread_file (log_file_id, reading, reread_id) values (?, ?, ?)")
                .params(JdbcValues.of(files.findAny(file).orElseThrow().id(), Reading.NEWEST.number(), reread.id()))
                .update();
        return reread;
    }

    /** The logs of that kind from earlier days that matter to a revision and were not read yet by its reading. */
    public List<StoredFile> unread(Revision revision, LogKind log) {
        LocalDate date = revision.night().date();
        String from = log == LogKind.SOLITARY ? FIRST_FOLDER : date.minusDays(1).toString();
        return jdbc
                .sql("select distinct " + LogFileRepository.COLUMNS + " from reception r" + OF_RECEPTION
                        + " left join log_tally t on t.log_file_id = f.id"
                        + " where r.facility = ? and r.log = ? and r.folder >= ? and r.folder < ? and r.id <= ?"
                        + " and (f.reading < ? or t.log_file_id is null) order by f.id")
                .params(JdbcValues.of(
                        revision.reading().number(),
                        revision.night().facility().value(),
                        log,
                        from,
                        date.toString(),
                        revision.knownTo(),
                        revision.reading().number()))
                .query(LogFileRepository::read)
                .list()
                .stream()
                .map(file -> revision.reading() == Reading.NEWEST ? newest(file) : file)
                .toList();
    }

    /** The last line of the file that is kept, as a fact or otherwise; 0 if none is. */
    public int lastLine(StoredFile stored) {
        String lines = LINE_TABLES.stream()
                .map(table -> "select max(line) as line from " + table + " where log_file_id = :file")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql("select coalesce(max(line), 0) from (" + lines + ") lines")
                .param("file", stored.id())
                .query(Integer.class)
                .single();
    }

    /** Whether the file was read to its end, or refused. */
    public boolean isRead(StoredFile stored) {
        return jdbc.sql("select count(*) from log_tally where log_file_id = ?")
                        .param(stored.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Why the file was refused, if it was. */
    public Optional<Refusal> refusal(StoredFile stored) {
        return jdbc.sql("select * from log_tally where log_file_id = ? and refusal_kind is not null")
                .param(stored.id())
                .query((row, n) -> LogStatusReader.refusal(stored.file(), row))
                .optional();
    }
}
