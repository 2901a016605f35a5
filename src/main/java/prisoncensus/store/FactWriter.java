package prisoncensus.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogLine;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Refusal;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.Repetition;
import prisoncensus.logbook.SolitaryPlacement;

/** Appends what became of the lines of a log, in whatever transaction the caller holds. */
public final class FactWriter {
    private final BatchInsert batch;

    FactWriter(JdbcTemplate jdbc) {
        this.batch = new BatchInsert(jdbc);
    }

    /** Appends these lines of that file. */
    public void write(StoredFile file, List<? extends LogLine> lines) {
        append("count_slip", lines, CountSlip.class, slip -> row(file, slip));
        append("meal_service", lines, MealService.class, meal -> row(file, meal));
        append("solitary_placement", lines, SolitaryPlacement.class, placement -> row(file, placement));
        append("cell_certificate", lines, CellCertificate.class, row -> row(file, row));
        append("limit_value", lines, LimitValue.class, row -> row(file, row));
        append(
                "rejected_line",
                lines,
                Rejection.class,
                line -> JdbcValues.of(
                        file.id(), line.origin().line(), line.text().bytes()));
        batch.insert("rejected_fault", faults(file, of(lines, Rejection.class)));
        append(
                "repeated_line",
                lines,
                Repetition.class,
                line -> JdbcValues.of(file.id(), line.origin().line(), line.firstLine()));
        of(lines, LogTally.class).forEach(tally -> insertTally(file, tally));
        append("log_tally", lines, Refusal.class, refusal -> row(file, refusal));
    }

    private static @Nullable Object[] row(StoredFile file, CountSlip slip) {
        return JdbcValues.of(
                file.id(),
                slip.origin().line(),
                slip.cell(),
                slip.scheduledTime(),
                slip.counted(),
                slip.type(),
                slip.countedAt(),
                slip.outCount(),
                slip.officer(),
                slip.secondOfficer(),
                slip.slip(),
                slip.supersedes(),
                slip.remarks());
    }

    private static @Nullable Object[] row(StoredFile file, MealService meal) {
        return JdbcValues.of(
                file.id(),
                meal.origin().line(),
                meal.cell(),
                meal.meal(),
                meal.plates(),
                meal.servedAt(),
                meal.menu(),
                meal.servedBy(),
                meal.receivedBy(),
                meal.number(),
                meal.supersedes(),
                meal.remarks());
    }

    private static @Nullable Object[] row(StoredFile file, SolitaryPlacement placement) {
        LocalDate date = file.file().date().orElseThrow();
        return JdbcValues.of(
                file.id(),
                placement.origin().line(),
                file.file().facility().value(),
                date,
                isHeld(placement),
                JdbcValues.key(placement.placement()),
                placement.person().map(JdbcValues::key),
                placement.placement(),
                placement.person(),
                placement.cell(),
                placement.placedAt().at(),
                placement.placedAt().dateOnly(),
                placement.releasedAt().map(Moment::at),
                placement.releasedAt().map(Moment::dateOnly),
                placement.reason(),
                placement.authorisedBy(),
                placement.plannedEnd().map(Moment::at),
                placement.plannedEnd().map(Moment::dateOnly),
                placement.reviewedAt().map(Moment::at),
                placement.reviewedAt().map(Moment::dateOnly),
                placement.statedDays(),
                placement.remarks());
    }

    /** Whether it is held at the end of its log's date. */
    static boolean isHeld(SolitaryPlacement placement) {
        LocalDate date = placement.origin().file().date().orElseThrow();
        return placement
                .releasedAt()
                .map(released -> !released.at().isBefore(date.plusDays(1).atStartOfDay()))
                .orElse(true);
    }

    private static @Nullable Object[] row(StoredFile file, CellCertificate row) {
        return JdbcValues.of(
                file.id(),
                row.origin().line(),
                row.cell(),
                row.sector(),
                row.kind(),
                row.limit(),
                row.validity().from(),
                row.validity().to(),
                row.floorArea(),
                row.source());
    }

    private static @Nullable Object[] row(StoredFile file, LimitValue row) {
        return JdbcValues.of(
                file.id(),
                row.origin().line(),
                row.limit().key(),
                row.value(),
                row.validity().from(),
                row.validity().to(),
                row.source(),
                row.approvedBy());
    }

    private static @Nullable Object[] row(StoredFile file, Refusal refusal) {
        var none = Optional.empty();
        var fault = refusal.fault();
        return JdbcValues.of(
                file.id(),
                none,
                none,
                none,
                none,
                none,
                refusal.line(),
                fault.kind(),
                fault.column(),
                fault.found(),
                fault.expected());
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
        var none = Optional.empty();
        batch.insert(
                "log_tally",
                List.<@Nullable Object[]>of(JdbcValues.of(
                        file.id(),
                        tally.encoding(),
                        tally.read(),
                        tally.accepted(),
                        tally.rejected(),
                        tally.repeated(),
                        none,
                        none,
                        none,
                        none,
                        none)));
        List<@Nullable Object[]> columns = new ArrayList<>();
        tally.columns().forEach(name -> columns.add(JdbcValues.of(file.id(), columns.size(), name, true)));
        tally.unknownColumns().forEach(name -> columns.add(JdbcValues.of(file.id(), columns.size(), name, false)));
        batch.insert("log_column", columns);
    }

    private <T> void append(
            String table, List<? extends LogLine> lines, Class<T> kind, Function<T, @Nullable Object[]> row) {
        batch.insert(table, of(lines, kind).map(row).toList());
    }

    private static <T> Stream<T> of(List<? extends LogLine> lines, Class<T> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast);
    }
}
