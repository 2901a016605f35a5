package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogEnd;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.Refusal;
import prisoncensus.logbook.RejectedLine;
import prisoncensus.logbook.TextEncoding;
import prisoncensus.store.database.JdbcValues;

/** Reads what became of file versions as a whole, and of their rejected lines. */
final class LogStatusReader {
    /** Reports name so many rejected lines of a file one by one; all are counted, and all are kept. */
    private static final int REJECTED_LINES_NAMED = 10_000;

    private final JdbcClient jdbc;

    LogStatusReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalStateException if the file was not read to its end */
    LogStatus status(StoredFile file) {
        LogEnd end = end(file);
        return end instanceof LogTally tally
                ? new LogStatus.Received(tally, file.receivedAt(), rejected(file))
                : new LogStatus.NotReceived(Optional.of((Refusal) end));
    }

    /** @throws IllegalStateException if the file was not read to its end */
    LogEnd end(StoredFile file) {
        return end(file, columns(file, true), columns(file, false));
    }

    private LogEnd end(StoredFile file, List<String> columns, List<String> unknownColumns) {
        return jdbc.sql("select * from log_tally where log_file_id = ?")
                .param(file.id())
                .query((row, n) -> row.getString("refusal_kind") == null
                        ? tally(file, columns, unknownColumns, row)
                        : refusal(file.file(), row))
                .optional()
                .orElseThrow(() -> new IllegalStateException(file.file().path() + " was not read to its end"));
    }

    private static LogEnd tally(StoredFile file, List<String> columns, List<String> unknownColumns, ResultSet row)
            throws SQLException {
        return new LogTally(
                file.file(),
                TextEncoding.valueOf(row.getString("encoding")),
                columns,
                unknownColumns,
                row.getInt("lines_read"),
                row.getInt("accepted"),
                row.getInt("rejected"),
                row.getInt("repeated"));
    }

    private List<String> columns(StoredFile file, boolean known) {
        return jdbc.sql("select name from log_column where log_file_id = ? and known = ? order by place")
                .params(file.id(), known)
                .query(String.class)
                .list();
    }

    private List<RejectedLine> rejected(StoredFile file) {
        Map<Integer, List<Fault>> faults = new TreeMap<>();
        jdbc.sql("select * from rejected_fault where log_file_id = ? and line in (select line from rejected_line"
                        + " where log_file_id = ? order by line fetch first ? rows only) order by line, place")
                .params(file.id(), file.id(), REJECTED_LINES_NAMED)
                .query(row -> {
                    faults.computeIfAbsent(row.getInt("line"), line -> new ArrayList<>())
                            .add(fault(row));
                });
        return faults.entrySet().stream()
                .map(line -> new RejectedLine(new Origin(file.file(), line.getKey()), line.getValue()))
                .toList();
    }

    static Fault fault(ResultSet row) throws SQLException {
        return new Fault(
                FaultKind.valueOf(row.getString("kind")),
                row.getString("column_name"),
                row.getString("found"),
                row.getString("expected"));
    }

    static Refusal refusal(LogFile file, ResultSet row) throws SQLException {
        OptionalInt line = JdbcValues.number(row, "refusal_line");
        var fault = new Fault(
                FaultKind.valueOf(row.getString("refusal_kind")),
                row.getString("refusal_column"),
                row.getString("refusal_found"),
                row.getString("refusal_expected"));
        return new Refusal(file, line, fault);
    }
}
