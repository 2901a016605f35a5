package prisoncensus.intake.log;

import static prisoncensus.intake.log.Column.ACTIVITY;
import static prisoncensus.intake.log.Column.APPROVED_BY;
import static prisoncensus.intake.log.Column.AUTHORISED_BY;
import static prisoncensus.intake.log.Column.AUTHORITY_AT;
import static prisoncensus.intake.log.Column.BACK_AT;
import static prisoncensus.intake.log.Column.CELL;
import static prisoncensus.intake.log.Column.COUNTED;
import static prisoncensus.intake.log.Column.COUNTED_AT;
import static prisoncensus.intake.log.Column.COUNT_TYPE;
import static prisoncensus.intake.log.Column.DIRECTION;
import static prisoncensus.intake.log.Column.DUE_BACK;
import static prisoncensus.intake.log.Column.FLOOR_AREA_M2;
import static prisoncensus.intake.log.Column.FROM_CELL;
import static prisoncensus.intake.log.Column.KIND;
import static prisoncensus.intake.log.Column.LIMIT;
import static prisoncensus.intake.log.Column.MEAL;
import static prisoncensus.intake.log.Column.MENU;
import static prisoncensus.intake.log.Column.MOVED_AT;
import static prisoncensus.intake.log.Column.MOVEMENT;
import static prisoncensus.intake.log.Column.OFFICER;
import static prisoncensus.intake.log.Column.OUTDOORS;
import static prisoncensus.intake.log.Column.OUT_AT;
import static prisoncensus.intake.log.Column.OUT_COUNT;
import static prisoncensus.intake.log.Column.PEOPLE;
import static prisoncensus.intake.log.Column.PERSON;
import static prisoncensus.intake.log.Column.PLACED_AT;
import static prisoncensus.intake.log.Column.PLACEMENT;
import static prisoncensus.intake.log.Column.PLANNED_END;
import static prisoncensus.intake.log.Column.PLATES;
import static prisoncensus.intake.log.Column.REASON;
import static prisoncensus.intake.log.Column.RECEIVED_BY;
import static prisoncensus.intake.log.Column.RECORD;
import static prisoncensus.intake.log.Column.RELEASED_AT;
import static prisoncensus.intake.log.Column.REMARKS;
import static prisoncensus.intake.log.Column.REVIEWED_AT;
import static prisoncensus.intake.log.Column.SCHEDULED_TIME;
import static prisoncensus.intake.log.Column.SECOND_OFFICER;
import static prisoncensus.intake.log.Column.SECTOR;
import static prisoncensus.intake.log.Column.SERVED_AT;
import static prisoncensus.intake.log.Column.SERVED_BY;
import static prisoncensus.intake.log.Column.SLIP;
import static prisoncensus.intake.log.Column.SOURCE;
import static prisoncensus.intake.log.Column.STATED_DAYS;
import static prisoncensus.intake.log.Column.SUPERSEDES;
import static prisoncensus.intake.log.Column.TO_CELL;
import static prisoncensus.intake.log.Column.VALID_FROM;
import static prisoncensus.intake.log.Column.VALID_TO;
import static prisoncensus.intake.log.Column.VALUE;
import static prisoncensus.intake.log.Column.WHY_NOT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.intake.text.Blanks;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Reading;

/**
 * The columns of one log.
 *
 * @param reading the rules by which they are read
 * @param required must stand in the header
 * @param optional may
 */
public record LogLayout(Reading reading, List<Column> required, List<Column> optional) {
    private static final LogLayout HEADCOUNT = new LogLayout(
            Reading.NEWEST,
            List.of(CELL, SCHEDULED_TIME, COUNTED),
            List.of(COUNT_TYPE, COUNTED_AT, OUT_COUNT, OFFICER, SECOND_OFFICER, SLIP, SUPERSEDES, REMARKS));
    private static final LogLayout MEALS = new LogLayout(
            Reading.NEWEST,
            List.of(CELL, MEAL, PLATES),
            List.of(SERVED_AT, MENU, SERVED_BY, RECEIVED_BY, RECORD, SUPERSEDES, REMARKS));
    private static final LogLayout SOLITARY = new LogLayout(
            Reading.NEWEST,
            List.of(PLACEMENT, CELL, PLACED_AT),
            List.of(
                    PERSON,
                    RELEASED_AT,
                    REASON,
                    AUTHORISED_BY,
                    PLANNED_END,
                    REVIEWED_AT,
                    AUTHORITY_AT,
                    STATED_DAYS,
                    REMARKS));
    private static final LogLayout MOVEMENTS = new LogLayout(
            Reading.NEWEST,
            List.of(MOVEMENT, MOVED_AT, DIRECTION),
            List.of(PEOPLE, FROM_CELL, TO_CELL, REASON, PERSON, DUE_BACK, SUPERSEDES, REMARKS));
    private static final LogLayout OUTSIDE = new LogLayout(
            Reading.NEWEST,
            List.of(CELL, OUT_AT, BACK_AT, ACTIVITY),
            List.of(PEOPLE, OUTDOORS, WHY_NOT, RECORD, SUPERSEDES, OFFICER, REMARKS));
    private static final LogLayout CELLS = new LogLayout(
            Reading.NEWEST, List.of(CELL, SECTOR, KIND, LIMIT, VALID_FROM), List.of(VALID_TO, FLOOR_AREA_M2, SOURCE));
    private static final LogLayout LIMITS =
            new LogLayout(Reading.NEWEST, List.of(LIMIT, VALUE, VALID_FROM), List.of(VALID_TO, SOURCE, APPROVED_BY));

    /** The layout of that file. */
    public static LogLayout of(LogFile file) {
        return of(file.log(), file.reading());
    }

    /** The layout of that log in files of that reading. */
    public static LogLayout of(LogKind log, Reading reading) {
        LogLayout newest = newest(log);
        return new LogLayout(
                reading,
                newest.required,
                newest.optional.stream()
                        .filter(column -> column.isKnownTo(reading))
                        .toList());
    }

    private static LogLayout newest(LogKind log) {
        return switch (log) {
            case HEADCOUNT -> HEADCOUNT;
            case MEALS -> MEALS;
            case SOLITARY -> SOLITARY;
            case MOVEMENTS -> MOVEMENTS;
            case OUTSIDE -> OUTSIDE;
            case CELLS -> CELLS;
            case LIMITS -> LIMITS;
        };
    }

    Stream<Column> columns() {
        return Stream.concat(required.stream(), optional.stream());
    }

    /** The column that a name of a header means in this log. */
    Optional<Column> column(String name) {
        String folded = NormalizedName.of(new Blanks(reading).trimmed(name));
        return columns().filter(column -> column.answersTo(folded)).findFirst();
    }
}
