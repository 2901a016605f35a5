package prisoncensus.sample;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import prisoncensus.sample.OutsideEntry.Kind;
import prisoncensus.sample.people.Day;
import prisoncensus.sample.people.Premises;
import prisoncensus.sample.people.SeededRandom;

/** The exercise of those in solitary: an hour alone, one after the other in the pens of the wing. */
record SolitaryOutings(Premises premises, Day day, SeededRandom dice) {
    private static final List<LocalTime> HOURS = IntStream.of(8, 9, 10, 14, 15, 16)
            .mapToObj(hour -> LocalTime.of(hour, 5))
            .toList();
    private static final int MINUTES = 60;

    List<OutsideEntry> entries(String officer) {
        List<OutsideEntry> entries = new ArrayList<>();
        for (String cell : premises.solitaryCells()) {
            int first = (entries.size() + day.night()) % HOURS.size();
            hour(cell, first).ifPresent(hour -> {
                OutsideEntry alone = OutsideEntry.of(cell, day.date().atTime(hour), MINUTES, Kind.EXERCISE, officer);
                entries.add(as(alone));
            });
        }
        return entries;
    }

    private OutsideEntry as(OutsideEntry alone) {
        if (dice.oneIn(20)) {
            return alone.calledOff("OTHER", "refused");
        }
        return dice.oneIn(40) ? alone.calledOff("DISCIPLINE", "") : alone.withPeople(1);
    }

    /** The first hour, from the one whose turn it is on, at which somebody is in the cell from beginning to end. */
    private Optional<LocalTime> hour(String cell, int first) {
        return IntStream.range(first, first + HOURS.size())
                .mapToObj(hour -> HOURS.get(hour % HOURS.size()))
                .filter(hour -> day.isTaken(cell, hour) && day.isTaken(cell, hour.plusMinutes(MINUTES)))
                .findFirst();
    }
}
