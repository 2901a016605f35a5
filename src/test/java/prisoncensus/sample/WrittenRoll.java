package prisoncensus.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sets the counts of one night against the roll: the last count of the night before and the movements since. Where that
 * count is not complete, the first of the night takes its place.
 */
final class WrittenRoll {
    private final WrittenNight night;
    private final WrittenNight opened;
    private final String opening;

    enum Outcome {
        CLEARS,
        DIFFERS,
        UNKNOWN
    }

    WrittenRoll(WrittenNight before, WrittenNight night) {
        this.night = night;
        boolean known = isSound(before) && isComplete(before, "22:00");
        this.opened = known ? before : night;
        this.opening = known ? "22:00" : "06:00";
    }

    /** By the number of people in the facility, at every count. */
    Outcome ofTheFacility() {
        return isKnown() ? outcome(List.of("facility")) : Outcome.UNKNOWN;
    }

    /** By the number of people in each cell, at every count; unknown where somebody copied the counts of a sector. */
    Outcome ofEveryCell() {
        return isKnown() && !isCopied(opened) && !isCopied(night)
                ? outcome(List.copyOf(people(opened, opening).keySet()))
                : Outcome.UNKNOWN;
    }

    /** The people of each cell by the roll, and of the facility. */
    SortedMap<String, Integer> roll(String time) {
        SortedMap<String, Integer> roll = people(opened, opening);
        new HashSet<>(List.of(opened, night))
                .forEach(read -> read.movements().stream()
                        .filter(moved -> moved.at().isAfter(opened.at(opening)))
                        .filter(moved -> !moved.at().isAfter(night.at(time)))
                        .forEach(moved -> move(roll, moved)));
        return roll;
    }

    private Outcome outcome(List<String> subjects) {
        boolean clears = WrittenNight.COUNTS.stream().allMatch(time -> {
            SortedMap<String, Integer> roll = roll(time);
            SortedMap<String, Integer> counted = people(night, time);
            return subjects.stream()
                    .allMatch(subject -> roll.getOrDefault(subject, 0).equals(counted.getOrDefault(subject, 0)));
        });
        return clears ? Outcome.CLEARS : Outcome.DIFFERS;
    }

    private boolean isKnown() {
        return isSound(night) && WrittenNight.COUNTS.stream().allMatch(time -> isComplete(night, time));
    }

    private static boolean isSound(WrittenNight read) {
        return read.has("headcount") && read.has("movements") && !read.isBroken("headcount");
    }

    private static boolean isComplete(WrittenNight read, String time) {
        List<String> counted = read.count(time).keySet().stream()
                .filter(cell -> !cell.startsWith("S"))
                .toList();
        return List.copyOf(read.groupCells()).equals(counted);
    }

    private static boolean isCopied(WrittenNight read) {
        Map<String, Set<Integer>> told = new TreeMap<>();
        for (String time : WrittenNight.COUNTS) {
            read.count(time).values().stream()
                    .filter(slip -> !slip.cell().startsWith("S"))
                    .forEach(slip -> told.computeIfAbsent(slip.cell().substring(0, 2) + time, sector -> new TreeSet<>())
                            .add(slip.people()));
        }
        return told.values().stream().filter(numbers -> numbers.size() == 1).count() >= 3;
    }

    private static SortedMap<String, Integer> people(WrittenNight read, String time) {
        SortedMap<String, Integer> people = new TreeMap<>();
        read.count(time).values().forEach(slip -> add(people, slip.cell(), slip.people()));
        return people;
    }

    private static void move(SortedMap<String, Integer> roll, WrittenNight.Movement moved) {
        if (!moved.from().isEmpty()) {
            add(roll, moved.from(), -moved.people());
        }
        if (!moved.to().isEmpty()) {
            add(roll, moved.to(), moved.people());
        }
    }

    private static void add(SortedMap<String, Integer> people, String cell, int difference) {
        people.merge(cell, difference, Integer::sum);
        people.merge("facility", difference, Integer::sum);
    }
}
