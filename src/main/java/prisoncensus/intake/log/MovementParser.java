package prisoncensus.intake.log;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.logbook.Direction;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Movement;
import prisoncensus.logbook.MovementReason;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.RejectedName;

/** Parses the lines of movements.csv. */
final class MovementParser implements LineParser {
    private static final int ONE_PERSON = 1;
    private static final List<Column> CELLS = List.of(Column.FROM_CELL, Column.TO_CELL);

    private final LocalDate censusDate;

    MovementParser(LocalDate censusDate) {
        this.censusDate = censusDate;
    }

    @Override
    public Optional<LogEntry> parse(Origin origin, LineValues values) {
        var number = values.required(Column.MOVEMENT, ValueFormat.KEY);
        var movedAt = values.required(Column.MOVED_AT, ValueFormat.DATE_TIME).map(Moment::at);
        var direction = values.required(Column.DIRECTION, ValueFormat.DIRECTION);
        var people = values.number(Column.PEOPLE, ValueFormat.PEOPLE_MOVED);
        var fromCell = values.optional(Column.FROM_CELL, ValueFormat.KEY);
        var toCell = values.optional(Column.TO_CELL, ValueFormat.KEY);
        var reason = values.optional(Column.REASON, ValueFormat.MOVEMENT_REASON);
        var person = values.optional(Column.PERSON, ValueFormat.KEY);
        var dueBack = values.optional(Column.DUE_BACK, ValueFormat.DATE_OR_DATE_TIME);
        var supersedes = values.optional(Column.SUPERSEDES, ValueFormat.KEY);
        var remarks = values.optional(Column.REMARKS, ValueFormat.TEXT);
        movedAt.ifPresent(at -> judgeDate(values, at));
        direction.ifPresent(way -> judgeCells(values, way));
        if (!values.faultless()) {
            return Optional.empty();
        }
        return Optional.of(new Movement(
                origin,
                number.orElseThrow(),
                movedAt.orElseThrow(),
                direction.orElseThrow(),
                people.orElse(ONE_PERSON),
                fromCell,
                toCell,
                reason.orElse(MovementReason.OTHER),
                person,
                dueBack,
                supersedes,
                remarks));
    }

    private void judgeDate(LineValues values, LocalDateTime at) {
        if (!at.toLocalDate().equals(censusDate)) {
            values.fault(FaultKind.NOT_ON_NIGHT, Column.MOVED_AT, censusDate.toString());
        }
    }

    private static void judgeCells(LineValues values, Direction direction) {
        switch (direction) {
            case IN -> wantNone(values, Column.FROM_CELL, direction);
            case OUT -> wantNone(values, Column.TO_CELL, direction);
            case INTERNAL -> wantTwoCells(values);
        }
    }

    private static void wantNone(LineValues values, Column cell, Direction direction) {
        if (values.holds(cell)) {
            values.fault(FaultKind.CELL_OF_OTHER_DIRECTION, cell, direction.name());
        }
    }

    private static void wantTwoCells(LineValues values) {
        for (Column column : CELLS) {
            if (!values.holds(column)) {
                values.fault(FaultKind.BLANK, column, "");
            }
        }
        Optional<String> from = values.cell(Column.FROM_CELL);
        if (from.isPresent() && from.equals(values.cell(Column.TO_CELL))) {
            values.fault(FaultKind.SAME_CELL, Column.TO_CELL, Column.FROM_CELL.label());
        }
    }

    /** The cells that it gives, or its log if one of them cannot be read. */
    @Override
    public Stream<RejectedName> names(LogKind log, LineValues values) {
        boolean areReadable = CELLS.stream()
                .allMatch(column -> !values.holds(column) || values.cell(column).isPresent());
        return areReadable
                ? CELLS.stream()
                        .flatMap(column -> values.cell(column).stream())
                        .map(cell -> RejectedName.cell(log, cell))
                : Stream.of(RejectedName.nothing(log));
    }
}
