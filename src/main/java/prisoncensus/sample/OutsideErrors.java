package prisoncensus.sample;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import prisoncensus.sample.OutsideEntry.Kind;
import prisoncensus.sample.people.Day;
import prisoncensus.sample.people.Premises;
import prisoncensus.sample.people.SeededRandom;

/** Makes errors in the time out of the cell of one night. */
record OutsideErrors(Premises premises, LogErrors troubles, Day day) {
    private static final LocalTime INTO_THE_COUNT = LocalTime.of(11, 40);

    /** No officer to watch the yard for an afternoon, and a turn that runs into the count of noon. */
    List<OutsideEntry> onTheDay(List<OutsideEntry> entries) {
        List<OutsideEntry> troubled = new ArrayList<>(entries);
        if (troubles.happens(LogError.TURNS_CANCELLED, day.night())) {
            int sector = details(LogError.TURNS_CANCELLED).between(1, premises.lastSector());
            troubled.replaceAll(entry -> isAfternoonExercise(entry, sector) ? entry.calledOff("STAFF", "") : entry);
        }
        if (troubles.happens(LogError.OUTSIDE_DURING_COUNT, day.night())) {
            LocalDateTime out = day.date().atTime(INTO_THE_COUNT);
            change(
                    troubled,
                    details(LogError.OUTSIDE_DURING_COUNT),
                    1,
                    entry -> List.of(entry.at(out, out.plusMinutes(Turn.MINUTES))));
        }
        return troubled;
    }

    /** A record that is written down again. */
    List<OutsideEntry> afterWriting(List<OutsideEntry> written) {
        List<OutsideEntry> troubled = new ArrayList<>(written);
        int times = troubles.times(LogError.OUTSIDE_CORRECTED, day.night());
        change(troubled, details(LogError.OUTSIDE_CORRECTED), times, entry -> {
            OutsideEntry wrong =
                    entry.at(entry.outAt().plusHours(1), entry.backAt().plusHours(1));
            return List.of(wrong, entry.correcting(wrong));
        });
        return troubled;
    }

    private interface Change {
        List<OutsideEntry> of(OutsideEntry entry);
    }

    /** Befalls exercise of everybody in a group cell that nothing has befallen yet. */
    private static void change(List<OutsideEntry> entries, SeededRandom details, int times, Change change) {
        for (int time = 0; time < times; time++) {
            List<OutsideEntry> eligible =
                    entries.stream().filter(OutsideErrors::isEligible).toList();
            if (!eligible.isEmpty()) {
                OutsideEntry victim = details.pick(eligible);
                int at = entries.indexOf(victim);
                entries.remove(at);
                entries.addAll(at, change.of(victim));
            }
        }
    }

    private static boolean isEligible(OutsideEntry entry) {
        return entry.kind() == Kind.EXERCISE
                && entry.people() == OutsideEntry.EVERYBODY
                && entry.remark().isEmpty()
                && entry.outAt().getHour() < INTO_THE_COUNT.getHour();
    }

    private static boolean isAfternoonExercise(OutsideEntry entry, int sector) {
        return entry.kind() == Kind.EXERCISE
                && entry.cell().startsWith(sector + "-")
                && entry.outAt().toLocalTime().isAfter(LocalTime.NOON);
    }

    private SeededRandom details(LogError trouble) {
        return troubles.details(trouble, day.night());
    }
}
