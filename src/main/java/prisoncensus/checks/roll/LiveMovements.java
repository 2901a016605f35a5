package prisoncensus.checks.roll;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.logbook.Direction;
import prisoncensus.logbook.Movement;

/**
 * The movements of the census date and of the date before that no other line supersedes. Lines of one number that agree in time, direction
 * and people are one movement.
 */
final class LiveMovements {
    private final LocalDate date;
    private final List<Movement> lines;
    private final List<Movement> contradicting;

    private LiveMovements(LocalDate date, List<Movement> lines) {
        this.date = date;
        this.lines = lines;
        this.contradicting = lines.stream().collect(groupingBy(Movement::number)).values().stream()
                .filter(LiveMovements::contradictEachOther)
                .flatMap(List::stream)
                .toList();
    }

    static LiveMovements of(NightFacts facts) {
        List<Movement> today = facts.today().movements().orElseGet(List::of);
        List<Movement> before = facts.before().movements().orElseGet(List::of);
        Set<String> supersededToday = superseded(today);
        Set<String> supersededBefore = superseded(before);
        Predicate<Movement> isLiveToday = movement -> !supersededToday.contains(movement.number());
        Predicate<Movement> isLiveBefore = movement -> !supersededBefore.contains(movement.number());
        return new LiveMovements(
                facts.night().date(),
                Stream.concat(
                                before.stream().filter(isLiveBefore.and(isLiveToday)),
                                today.stream().filter(isLiveToday))
                        .toList());
    }

    private static Set<String> superseded(List<Movement> movements) {
        return movements.stream()
                .flatMap(movement -> movement.supersedes().stream())
                .collect(toSet());
    }

    /** What lines of one number must agree in. */
    private record Gist(String number, LocalDateTime movedAt, Direction direction, int people) {
        static Gist of(Movement movement) {
            return new Gist(movement.number(), movement.movedAt(), movement.direction(), movement.people());
        }
    }

    private static boolean contradictEachOther(List<Movement> ofOneNumber) {
        return ofOneNumber.stream().map(Gist::of).distinct().count() > 1
                && ofOneNumber.stream().anyMatch(movement -> movement.direction() != Direction.INTERNAL);
    }

    /** Whether a movement of that date contradicts another line of its number. */
    boolean contradictOn(LocalDate day) {
        return contradicting.stream().anyMatch(movement -> isOn(movement, day));
    }

    /** The movements of the census date, each once. */
    Collection<Movement> today() {
        return once(lines.stream().filter(movement -> isOn(movement, date)));
    }

    /** Those between two moments, the first excluded and the last included, each once. */
    List<Movement> between(LocalDateTime first, LocalDateTime last) {
        return List.copyOf(once(lines.stream()
                .filter(movement ->
                        movement.movedAt().isAfter(first) && !movement.movedAt().isAfter(last))));
    }

    private static boolean isOn(Movement movement, LocalDate day) {
        return movement.movedAt().toLocalDate().equals(day);
    }

    private static Collection<Movement> once(Stream<Movement> movements) {
        return new ArrayList<>(movements
                .collect(toMap(Gist::of, movement -> movement, (one, two) -> one, LinkedHashMap::new))
                .values());
    }

    /** The people of the movements in that direction. */
    static long people(Collection<Movement> movements, Direction direction) {
        return movements.stream()
                .filter(movement -> movement.direction() == direction)
                .mapToLong(Movement::people)
                .sum();
    }

    /** By how many people the movements raise the roll; negative if they lower it. */
    static long net(Collection<Movement> movements) {
        return people(movements, Direction.IN) - people(movements, Direction.OUT);
    }
}
