package prisoncensus.checks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.roll.Roll;
import prisoncensus.checks.roll.RollChecks;
import prisoncensus.logbook.Direction;

/** Lays out the roll of the census date, count by count, for the reports; nothing where a log that it needs was not received. */
final class RollLines {
    private final Census census;
    private final Roll roll;

    private RollLines(Census census) {
        this.census = census;
        this.roll = Roll.of(census);
    }

    static List<RollLine> of(Census census) {
        return RollChecks.LOGS.stream().allMatch(census.facts()::received) ? new RollLines(census).all() : List.of();
    }

    private List<RollLine> all() {
        LocalDate date = census.facts().night().date();
        List<RollLine> lines = new ArrayList<>();
        roll.opening()
                .filter(opening -> !opening.toLocalDate().equals(date))
                .ifPresent(opening -> lines.add(new RollLine(
                        opening,
                        RollLine.State.OPENING,
                        roll.openingTotal(),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        roll.openingTotal(),
                        false)));
        census.limits().countTimes().forEach(time -> lines.add(line(date, time)));
        return lines;
    }

    private RollLine line(LocalDate date, LocalTime time) {
        RollLine.State state = state(time);
        boolean compared = state == RollLine.State.COMPARED;
        return new RollLine(
                date.atTime(time),
                state,
                census.total(time),
                moved(Direction.IN, time, compared),
                moved(Direction.OUT, time, compared),
                compared || state == RollLine.State.OPENING ? roll.at(time) : OptionalLong.empty(),
                compared && roll.differs(time));
    }

    private RollLine.State state(LocalTime time) {
        if (roll.isOpening(time)) {
            return RollLine.State.OPENING;
        } else if (roll.isEvaluable(time)) {
            return RollLine.State.COMPARED;
        }
        return roll.isComplete(time) ? RollLine.State.UNSOUND : RollLine.State.INCOMPLETE;
    }

    private OptionalLong moved(Direction direction, LocalTime time, boolean compared) {
        return compared ? OptionalLong.of(roll.moved(direction, time)) : OptionalLong.empty();
    }
}
