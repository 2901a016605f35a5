package prisoncensus.checks.roll;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.CountSlips;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.Direction;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Movement;
import prisoncensus.logbook.Origin;

/**
 * The roll of a census date: the people at an opening count, and who came and left since. A person out of the facility is not on it.
 * Numbers are people; times are the facility's wall clock.
 */
public final class Roll {
    private final Census census;
    private final DayCounts today;
    private final LiveMovements movements;
    private final Optional<Opening> opening;

    private Roll(Census census) {
        NightFacts facts = census.facts();
        this.census = census;
        this.today = new DayCounts(census);
        this.movements = LiveMovements.of(facts);
        this.opening = openingOf(facts.dayBefore())
                .or(() -> today.times().stream()
                        .filter(today::isComplete)
                        .findFirst()
                        .map(time -> Opening.of(today, time)));
    }

    private record Opening(LocalDateTime at, long total, List<CountSlip> slips) {
        static Opening of(DayCounts day, LocalTime time) {
            return new Opening(day.at(time), day.total(time), day.census().governing(time));
        }
    }

    /** The last complete count of the day before, if that day is sound. */
    private Optional<Opening> openingOf(NightFacts yesterday) {
        if (!isSound(yesterday)) {
            return Optional.empty();
        }
        var before = new DayCounts(new Census(yesterday));
        return before.times().stream()
                .filter(before::isComplete)
                .max(Comparator.naturalOrder())
                .map(time -> Opening.of(before, time));
    }

    /** The roll of the night, worked out once. */
    public static Roll of(Census census) {
        return census.once(Roll.class, Roll::new);
    }

    private boolean isSound(NightFacts day) {
        return DayCounts.isWhole(day, LogKind.HEADCOUNT)
                && DayCounts.isWhole(day, LogKind.MOVEMENTS)
                && !movements.contradictOn(day.night().date());
    }

    /** Whether headcount and movements of the date were read whole, and no movement contradicts another. */
    public boolean isSound() {
        return isSound(census.facts());
    }

    /** The scheduled count from which the roll is kept; empty if no count of either date is complete. */
    public Optional<LocalDateTime> opening() {
        return opening.map(Opening::at);
    }

    /** The people at the opening count; empty if there is none. */
    public OptionalLong openingTotal() {
        return opening.map(first -> OptionalLong.of(first.total())).orElseGet(OptionalLong::empty);
    }

    /** The lines of the opening count. */
    List<Origin> openingSources() {
        return opening.map(Opening::slips).map(CountSlips::origins).orElseGet(List::of);
    }

    /** The lines that these counts and the roll at them rest on: the opening count, who came and left since, and the counts. */
    List<Origin> sources(List<LocalTime> times) {
        Stream<Origin> moved = times.stream()
                .flatMap(time ->
                        opening.stream().flatMap(first -> movements.between(first.at(), windowEnd(time)).stream()))
                .filter(movement -> movement.direction() != Direction.INTERNAL)
                .map(Movement::origin);
        Stream<Origin> counted =
                CountSlips.origins(times.stream()
                                .flatMap(time -> census.governing(time).stream())
                                .toList())
                        .stream();
        return Stream.of(openingSources().stream(), moved, counted)
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** Whether the opening is that count of the census date. */
    public boolean isOpening(LocalTime time) {
        return opening().filter(today.at(time)::equals).isPresent();
    }

    /** Whether everybody was counted at that count, people in solitary too. */
    public boolean isComplete(LocalTime time) {
        return today.isComplete(time);
    }

    /** Whether the total of that count can be compared with the roll. */
    public boolean isEvaluable(LocalTime time) {
        return isSound() && today.isComplete(time) && !isOpening(time);
    }

    /** The roll at that count, for a count not before the opening. */
    public OptionalLong at(LocalTime time) {
        return opening.map(first -> OptionalLong.of(
                        first.total() + LiveMovements.net(movements.between(first.at(), today.at(time)))))
                .orElse(OptionalLong.empty());
    }

    /** Total less roll at an evaluable count. */
    public long difference(LocalTime time) {
        return today.total(time) - at(time).orElseThrow();
    }

    /** Whether an evaluable count differs from the roll, with and without who came and left while people were counted. */
    public boolean differs(LocalTime time) {
        int tolerance = census.limits().number(LimitName.ROLL_TOLERANCE);
        long difference = difference(time);
        long moved = LiveMovements.net(inWindow(time));
        return Math.abs(difference) > tolerance && Math.abs(difference - moved) > tolerance;
    }

    /** The movements while people were counted: after the scheduled time, up to the last slip of that count. */
    List<Movement> inWindow(LocalTime time) {
        return movements.between(today.at(time), windowEnd(time));
    }

    private LocalDateTime windowEnd(LocalTime time) {
        LocalDateTime end = census.governing(time).stream()
                .flatMap(slip -> slip.countedAt().stream())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> today.at(time).plusMinutes(census.limits().number(LimitName.COUNT_MAX_DELAY_MINUTES)));
        LocalDateTime latest = today.times().stream()
                .filter(time::isBefore)
                .findFirst()
                .map(today::at)
                .orElseGet(() -> today.date().plusDays(1).atStartOfDay());
        return end.isAfter(latest) ? latest : end;
    }

    /** The people of the date's movements in that direction; empty if a line was rejected or movements contradict each other. */
    public OptionalLong moved(Direction direction) {
        boolean isKnown = isWhole(LogKind.MOVEMENTS) && !movements.contradictOn(today.date());
        return isKnown ? OptionalLong.of(LiveMovements.people(movements.today(), direction)) : OptionalLong.empty();
    }

    /** The people of the movements in that direction after the opening, up to that count. */
    public long moved(Direction direction, LocalTime time) {
        return opening.map(first -> LiveMovements.people(movements.between(first.at(), today.at(time)), direction))
                .orElse(0L);
    }

    boolean contradicts() {
        return movements.contradictOn(today.date());
    }

    boolean isWhole(LogKind log) {
        return DayCounts.isWhole(census.facts(), log);
    }

    LocalDate date() {
        return today.date();
    }
}
