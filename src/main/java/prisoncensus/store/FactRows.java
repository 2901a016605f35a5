package prisoncensus.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Movement;
import prisoncensus.logbook.SolitaryPlacement;
import prisoncensus.logbook.TimeOutside;
import prisoncensus.store.database.JdbcValues;

/** Facts as rows of their tables. */
final class FactRows {
    static final String COUNT_SLIP =
            "count_slip (log_file_id, line, cell, scheduled_time, counted, count_type, counted_at,"
                    + " out_count, officer, second_officer, slip, supersedes, remarks)";
    static final String MEAL_SERVICE =
            "meal_service (log_file_id, line, cell, meal, plates, served_at, menu, served_by,"
                    + " received_by, record_number, supersedes, remarks)";
    static final String SOLITARY_PLACEMENT = "solitary_placement (log_file_id, line, facility, census_date, held,"
            + " placement_key, person_key, placement, person, cell, placed_at, placed_date_only, released_at,"
            + " released_date_only, reason, authorised_by, planned_end, planned_date_only, reviewed_at,"
            + " reviewed_date_only, stated_days, remarks, authority_at, authority_date_only)";
    static final String MOVEMENT = "movement (log_file_id, line, movement, moved_at, direction, people, from_cell,"
            + " to_cell, reason, person, due_back, due_date_only, supersedes, remarks)";
    static final String TIME_OUTSIDE = "time_outside (log_file_id, line, cell, out_at, back_at, activity, people,"
            + " outdoors, why_not, record_number, supersedes, officer, remarks)";
    static final String CELL_CERTIFICATE = "cell_certificate (log_file_id, line, cell, sector, kind, people_limit,"
            + " valid_from, valid_to, floor_area_m2, source)";
    static final String LIMIT_VALUE =
            "limit_value (log_file_id, line, name, limit_text, valid_from, valid_to, source, approved_by)";

    private FactRows() {}

    static @Nullable Object[] of(StoredFile file, CountSlip slip) {
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

    static @Nullable Object[] of(StoredFile file, MealService meal) {
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

    static @Nullable Object[] of(StoredFile file, SolitaryPlacement placement) {
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
                placement.remarks(),
                placement.authorityAt().map(Moment::at),
                placement.authorityAt().map(Moment::dateOnly));
    }

    /** Whether it is held at the end of its log's date. */
    static boolean isHeld(SolitaryPlacement placement) {
        LocalDate date = placement.origin().file().date().orElseThrow();
        return placement
                .releasedAt()
                .map(released -> !released.at().isBefore(date.plusDays(1).atStartOfDay()))
                .orElse(true);
    }

    static @Nullable Object[] of(StoredFile file, Movement movement) {
        return JdbcValues.of(
                file.id(),
                movement.origin().line(),
                movement.number(),
                movement.movedAt(),
                movement.direction(),
                movement.people(),
                movement.fromCell(),
                movement.toCell(),
                movement.reason(),
                movement.person(),
                movement.dueBack().map(Moment::at),
                movement.dueBack().map(Moment::dateOnly),
                movement.supersedes(),
                movement.remarks());
    }

    static @Nullable Object[] of(StoredFile file, TimeOutside time) {
        return JdbcValues.of(
                file.id(),
                time.origin().line(),
                time.cell(),
                time.outAt(),
                time.backAt(),
                time.activity(),
                time.people(),
                time.outdoors(),
                time.whyNot(),
                time.number(),
                time.supersedes(),
                time.officer(),
                time.remarks());
    }

    static @Nullable Object[] of(StoredFile file, CellCertificate row) {
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

    static @Nullable Object[] of(StoredFile file, LimitValue row) {
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
}
