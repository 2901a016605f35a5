package prisoncensus.intake;

import static prisoncensus.intake.Column.APPROVED_BY;
import static prisoncensus.intake.Column.AUTHORISED_BY;
import static prisoncensus.intake.Column.CELL;
import static prisoncensus.intake.Column.COUNTED;
import static prisoncensus.intake.Column.COUNTED_AT;
import static prisoncensus.intake.Column.COUNT_TYPE;
import static prisoncensus.intake.Column.FLOOR_AREA_M2;
import static prisoncensus.intake.Column.KIND;
import static prisoncensus.intake.Column.LIMIT;
import static prisoncensus.intake.Column.MEAL;
import static prisoncensus.intake.Column.MENU;
import static prisoncensus.intake.Column.OFFICER;
import static prisoncensus.intake.Column.OUT_COUNT;
import static prisoncensus.intake.Column.PERSON;
import static prisoncensus.intake.Column.PLACED_AT;
import static prisoncensus.intake.Column.PLACEMENT;
import static prisoncensus.intake.Column.PLANNED_END;
import static prisoncensus.intake.Column.PLATES;
import static prisoncensus.intake.Column.REASON;
import static prisoncensus.intake.Column.RECEIVED_BY;
import static prisoncensus.intake.Column.RECORD;
import static prisoncensus.intake.Column.RELEASED_AT;
import static prisoncensus.intake.Column.REMARKS;
import static prisoncensus.intake.Column.REVIEWED_AT;
import static prisoncensus.intake.Column.SCHEDULED_TIME;
import static prisoncensus.intake.Column.SECOND_OFFICER;
import static prisoncensus.intake.Column.SECTOR;
import static prisoncensus.intake.Column.SERVED_AT;
import static prisoncensus.intake.Column.SERVED_BY;
import static prisoncensus.intake.Column.SLIP;
import static prisoncensus.intake.Column.SOURCE;
import static prisoncensus.intake.Column.STATED_DAYS;
import static prisoncensus.intake.Column.SUPERSEDES;
import static prisoncensus.intake.Column.VALID_FROM;
import static prisoncensus.intake.Column.VALID_TO;
import static prisoncensus.intake.Column.VALUE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.logbook.LogKind;

/**
 * The columns of one log.
 *
 * @param required must stand in the header
 * @param optional may
 */
record Layout(List<Column> required, List<Column> optional) {
    private static final Layout HEADCOUNT = new Layout(
            List.of(CELL, SCHEDULED_TIME, COUNTED),
            List.of(COUNT_TYPE, COUNTED_AT, OUT_COUNT, OFFICER, SECOND_OFFICER, SLIP, SUPERSEDES, REMARKS));
    private static final Layout MEALS = new Layout(
            List.of(CELL, MEAL, PLATES), List.of(SERVED_AT, MENU, SERVED_BY, RECEIVED_BY, RECORD, SUPERSEDES, REMARKS));
    private static final Layout SOLITARY = new Layout(
            List.of(PLACEMENT, CELL, PLACED_AT),
            List.of(PERSON, RELEASED_AT, REASON, AUTHORISED_BY, PLANNED_END, REVIEWED_AT, STATED_DAYS, REMARKS));
    private static final Layout CELLS =
            new Layout(List.of(CELL, SECTOR, KIND, LIMIT, VALID_FROM), List.of(VALID_TO, FLOOR_AREA_M2, SOURCE));
    private static final Layout LIMITS =
            new Layout(List.of(LIMIT, VALUE, VALID_FROM), List.of(VALID_TO, SOURCE, APPROVED_BY));

    static Layout of(LogKind log) {
        return switch (log) {
            case HEADCOUNT -> HEADCOUNT;
            case MEALS -> MEALS;
            case SOLITARY -> SOLITARY;
            case CELLS -> CELLS;
            case LIMITS -> LIMITS;
        };
    }

    Stream<Column> columns() {
        return Stream.concat(required.stream(), optional.stream());
    }

    /** The column that a folded name means in this log. */
    Optional<Column> column(String folded) {
        return columns().filter(column -> column.answersTo(folded)).findFirst();
    }
}
