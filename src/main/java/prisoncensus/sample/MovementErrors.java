package prisoncensus.sample;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import prisoncensus.sample.people.Day;
import prisoncensus.sample.people.MovementEntry;
import prisoncensus.sample.people.SeededRandom;

/** Makes errors in the movements of one night. */
record MovementErrors(LogErrors troubles, Day day) {
    private static final int SOON_AFTER = 2;

    /** Now and then somebody is moved who should have waited for the count to clear. */
    List<MovementEntry> whileMoving(List<MovementEntry> moved) {
        List<MovementEntry> troubled = new ArrayList<>(moved);
        if (troubles.happens(LogError.MOVED_DURING_COUNT, day.night())) {
            SeededRandom details = details(LogError.MOVED_DURING_COUNT);
            change(troubled, details, this::isSoonAfterACount, entry -> {
                LocalDateTime count = day.date().atTime(countBefore(entry));
                return List.of(entry.movedAt(count.plusMinutes(details.between(1, 5))));
            });
        }
        return troubled;
    }

    /** Lines that are missing, wrong or written again. */
    List<MovementEntry> afterWriting(List<MovementEntry> written) {
        List<MovementEntry> troubled = new ArrayList<>(written);
        if (troubles.happens(LogError.MOVEMENT_MISLOGGED, day.night())) {
            SeededRandom details = details(LogError.MOVEMENT_MISLOGGED);
            change(troubled, details, entry -> isSound(entry) && entry.changesTheRoll(), MovementErrors::mislogged);
        }
        SeededRandom wrong = details(LogError.MOVEMENT_CORRECTED);
        for (int time = 0; time < troubles.times(LogError.MOVEMENT_CORRECTED, day.night()); time++) {
            change(troubled, wrong, entry -> isSound(entry) && entry.people() == 1, entry -> twice(entry, wrong));
        }
        return troubled;
    }

    private interface Change {
        List<MovementEntry> of(MovementEntry entry);
    }

    private static void change(
            List<MovementEntry> entries, SeededRandom details, Predicate<MovementEntry> which, Change change) {
        List<MovementEntry> eligible = entries.stream().filter(which).toList();
        if (!eligible.isEmpty()) {
            MovementEntry victim = details.pick(eligible);
            int at = entries.indexOf(victim);
            entries.remove(at);
            entries.addAll(at, change.of(victim));
        }
    }

    /** A van's people are miscounted; a single person is forgotten. */
    private static List<MovementEntry> mislogged(MovementEntry entry) {
        return entry.people() > 1 ? List.of(entry.withPeople(entry.people() - 1)) : List.of();
    }

    /** First with one person too many, then right. */
    private static List<MovementEntry> twice(MovementEntry entry, SeededRandom details) {
        MovementEntry wrong = entry.withPeople(entry.people() + details.between(1, 2));
        return List.of(wrong, entry.correcting(wrong, entry.number() + "b"));
    }

    private static boolean isSound(MovementEntry entry) {
        return entry.remark().isEmpty() && !entry.number().endsWith("b");
    }

    /** Placements stand in the solitary log too, with their time. */
    private boolean isSoonAfterACount(MovementEntry entry) {
        LocalTime time = entry.at().toLocalTime();
        return entry.remark().isEmpty()
                && time.isAfter(Day.COUNTS.get(0))
                && time.isBefore(countBefore(entry).plusHours(SOON_AFTER));
    }

    private static LocalTime countBefore(MovementEntry entry) {
        LocalTime time = entry.at().toLocalTime();
        return Day.COUNTS.stream()
                .filter(count -> count.isBefore(time))
                .reduce(LocalTime.MIN, (earlier, later) -> later);
    }

    private SeededRandom details(LogError trouble) {
        return troubles.details(trouble, day.night());
    }
}
