package prisoncensus.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Movement;
import prisoncensus.logbook.Refusal;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.Repetition;
import prisoncensus.logbook.SolitaryPlacement;
import prisoncensus.logbook.TimeOutside;
import prisoncensus.store.database.JdbcValues;

/** Appends what became of the lines of a log, in whatever transaction the caller holds. */
public final class FactWriter {
    private final BatchInsert batch;

    FactWriter(JdbcTemplate jdbc) {
        this.batch = new BatchInsert(jdbc);
    }

    /** Appends these lines of that file. */
    public void write(StoredFile file, List<? extends LogItem> lines) {
        append(FactRows.COUNT_SLIP, lines, CountSlip.class, slip -> FactRows.of(file, slip));
        append(FactRows.MEAL_SERVICE, lines, MealService.class, meal -> FactRows.of(file, meal));
        append(FactRows.SOLITARY_PLACEMENT, lines, SolitaryPlacement.class, placement -> FactRows.of(file, placement));
        append(FactRows.MOVEMENT, lines, Movement.class, movement -> FactRows.of(file, movement));
        append(FactRows.TIME_OUTSIDE, lines, TimeOutside.class, time -> FactRows.of(file, time));
        append(FactRows.CELL_CERTIFICATE, lines, CellCertificate.class, row -> FactRows.of(file, row));
        append(FactRows.LIMIT_VALUE, lines, LimitValue.class, row -> FactRows.of(file, row));
        append(
                "rejected_line (log_file_id, line, line_text)",
                lines,
                Rejection.class,
                line -> JdbcValues.of(
                        file.id(), line.origin().line(), line.text().bytes()));
        batch.insert(
                "rejected_fault (log_file_id, line, place, kind, column_name, found, expected)",
                faults(file, of(lines, Rejection.class)));
        append(
                "repeated_line (log_file_id, line, first_line)",
                lines,
                Repetition.class,
                line -> JdbcValues.of(file.id(), line.origin().line(), line.firstLine()));
        of(lines, LogTally.class).forEach(tally -> insertTally(file, tally));
        append(
                "log_tally (log_file_id, refusal_line, refusal_kind, refusal_column, refusal_found, refusal_expected)",
                lines,
                Refusal.class,
                refusal -> row(file, refusal));
    }

    private static @Nullable Object[] row(StoredFile file, Refusal refusal) {
        var fault = refusal.fault();
        return JdbcValues.of(file.id(), refusal.line(), fault.kind(), fault.column(), fault.found(), fault.expected());
    }

    private static List<@Nullable Object[]> faults(StoredFile file, Stream<Rejection> rejections) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        rejections.forEach(line -> {
            for (int place = 0; place < line.faults().size(); place++) {
                var fault = line.faults().get(place);
                rows.add(JdbcValues.of(
                        file.id(),
                        line.origin().line(),
                        place,
                        fault.kind(),
                        fault.column(),
                        fault.found(),
                        fault.expected()));
            }
        });
        return rows;
    }

    private void insertTally(StoredFile file, LogTally tally) {
        batch.insert(
                "log_tally (log_file_id, encoding, lines_read, accepted, rejected, repeated)",
                List.<@Nullable Object[]>of(JdbcValues.of(
                        file.id(),
                        tally.encoding(),
                        tally.read(),
                        tally.accepted(),
                        tally.rejected(),
                        tally.repeated())));
        List<@Nullable Object[]> columns = new ArrayList<>();
        tally.columns().forEach(name -> columns.add(JdbcValues.of(file.id(), columns.size(), name, true)));
        tally.unknownColumns().forEach(name -> columns.add(JdbcValues.of(file.id(), columns.size(), name, false)));
        batch.insert("log_column (log_file_id, place, name, known)", columns);
    }

    private <T> void append(
            String table, List<? extends LogItem> lines, Class<T> kind, Function<T, @Nullable Object[]> row) {
        batch.insert(table, of(lines, kind).map(row).toList());
    }

    private static <T> Stream<T> of(List<? extends LogItem> lines, Class<T> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast);
    }
}
