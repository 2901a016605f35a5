package prisoncensus.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogEnd;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.Refusal;
import prisoncensus.logbook.RejectedLine;
import prisoncensus.logbook.SolitaryPlacement;
import prisoncensus.logbook.TextEncoding;
import prisoncensus.logbook.Validity;

/** Reads the facts of one file version, by line number. */
final class FactReader {
    /** Reports name so many rejected lines of a file one by one; all are counted, and all are kept. */
    private static final int REJECTED_LINES_NAMED = 10_000;

    private final JdbcClient jdbc;

    FactReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalStateException if the file was not read to its end */
    LogStatus receipt(StoredFile file) {
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
                        : LogFileRepository.refusal(file.file(), row))
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

    List<CountSlip> slips(StoredFile file) {
        return jdbc.sql("select * from count_slip where log_file_id = ? order by line")
                .param(file.id())
                .query((row, n) -> new CountSlip(
                        origin(file, row),
                        row.getString("cell"),
                        row.getObject("scheduled_time", LocalTime.class),
                        row.getInt("counted"),
                        CountType.valueOf(row.getString("count_type")),
                        JdbcValues.optional(row, "counted_at", LocalDateTime.class),
                        JdbcValues.number(row, "out_count"),
                        JdbcValues.text(row, "officer"),
                        JdbcValues.text(row, "second_officer"),
                        JdbcValues.text(row, "slip"),
                        JdbcValues.text(row, "supersedes"),
                        JdbcValues.text(row, "remarks")))
                .list();
    }

    List<MealService> meals(StoredFile file) {
        return jdbc.sql("select * from meal_service where log_file_id = ? order by line")
                .param(file.id())
                .query((row, n) -> new MealService(
                        origin(file, row),
                        row.getString("cell"),
                        Meal.valueOf(row.getString("meal")),
                        row.getInt("plates"),
                        JdbcValues.optional(row, "served_at", LocalDateTime.class),
                        JdbcValues.text(row, "menu"),
                        JdbcValues.text(row, "served_by"),
                        JdbcValues.text(row, "received_by"),
                        JdbcValues.text(row, "record_number"),
                        JdbcValues.text(row, "supersedes"),
                        JdbcValues.text(row, "remarks")))
                .list();
    }

    List<SolitaryPlacement> placements(StoredFile file) {
        return jdbc.sql("select * from solitary_placement where log_file_id = ? order by line")
                .param(file.id())
                .query((row, n) -> placement(file, row))
                .list();
    }

    static SolitaryPlacement placement(StoredFile file, ResultSet row) throws SQLException {
        return new SolitaryPlacement(
                origin(file, row),
                row.getString("placement"),
                JdbcValues.text(row, "person"),
                row.getString("cell"),
                moment(row, "placed_at", "placed_date_only").orElseThrow(),
                moment(row, "released_at", "released_date_only"),
                JdbcValues.text(row, "reason"),
                JdbcValues.text(row, "authorised_by"),
                moment(row, "planned_end", "planned_date_only"),
                moment(row, "reviewed_at", "reviewed_date_only"),
                JdbcValues.number(row, "stated_days"),
                JdbcValues.text(row, "remarks"));
    }

    List<CellCertificate> certificates(StoredFile file) {
        return jdbc.sql("select * from cell_certificate where log_file_id = ? order by line")
                .param(file.id())
                .query((row, n) -> new CellCertificate(
                        origin(file, row),
                        row.getString("cell"),
                        row.getString("sector"),
                        CellKind.valueOf(row.getString("kind")),
                        JdbcValues.number(row, "people_limit"),
                        validity(row),
                        JdbcValues.optional(row, "floor_area_m2", BigDecimal.class),
                        JdbcValues.text(row, "source")))
                .list();
    }

    List<LimitValue> limits(StoredFile file) {
        return jdbc.sql("select * from limit_value where log_file_id = ? order by line")
                .param(file.id())
                .query((row, n) -> new LimitValue(
                        origin(file, row),
                        LimitName.of(row.getString("name")).orElseThrow(),
                        row.getString("limit_text"),
                        validity(row),
                        JdbcValues.text(row, "source"),
                        JdbcValues.text(row, "approved_by")))
                .list();
    }

    private static Origin origin(StoredFile file, ResultSet row) throws SQLException {
        return new Origin(file.file(), row.getInt("line"));
    }

    private static Optional<Moment> moment(ResultSet row, String at, String dateOnly) throws SQLException {
        boolean onlyDate = row.getBoolean(dateOnly);
        return JdbcValues.optional(row, at, LocalDateTime.class).map(moment -> new Moment(moment, onlyDate));
    }

    private static Validity validity(ResultSet row) throws SQLException {
        return new Validity(
                row.getObject("valid_from", LocalDate.class), JdbcValues.optional(row, "valid_to", LocalDate.class));
    }
}
