package prisoncensus.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import prisoncensus.sample.people.Day;
import prisoncensus.sample.people.GroupCell;
import prisoncensus.sample.people.Placement;
import prisoncensus.sample.people.Premises;
import prisoncensus.sample.people.SeededRandom;

/** Writes the time out of the cell of a night in order of time, and what went wrong. */
record OutsideLog(Premises premises, LogErrors troubles, SeededRandom dice, Wording wording) {
    private static final int OFFICERS = 16;

    List<List<String>> rows(Day day) {
        SeededRandom today = dice.fork("day", day.night());
        Weather weather = Weather.of(today.fork("weather", 0));
        List<OutsideEntry> entries = new ArrayList<>();
        for (int sector = 1; sector <= premises.lastSector(); sector++) {
            entries.addAll(inSector(sector, day, weather, today));
        }
        String officer = officer(premises.lastSector() + 1, day);
        entries.addAll(new SolitaryOutings(premises, day, today.fork("solitary", 0)).entries(officer));
        OutsideErrors errors = new OutsideErrors(premises, troubles, day);
        return errors.afterWriting(numbered(errors.onTheDay(entries))).stream()
                .map(entry -> entry.fields(wording))
                .toList();
    }

    private List<OutsideEntry> inSector(int sector, Day day, Weather weather, SeededRandom today) {
        List<GroupCell> cells = premises.ofSector(sector);
        List<OutsideEntry> entries = new ArrayList<>();
        for (int position = 0; position < cells.size(); position++) {
            GroupCell cell = cells.get(position);
            Turn turn = Turn.of(position, cells.size(), day.night());
            SeededRandom chance = today.fork("cell", cell.index());
            int people = day.fewest(cell);
            if (people > 0) {
                String officer = officer(sector, day);
                entries.addAll(new GroupOutings(cell.code(), people, day.date(), turn, chance, officer).on(weather));
            }
        }
        return entries;
    }

    private static List<OutsideEntry> numbered(List<OutsideEntry> entries) {
        List<OutsideEntry> numbered = new ArrayList<>();
        entries.stream()
                .sorted(Comparator.comparing(OutsideEntry::outAt))
                .forEach(entry -> numbered.add(entry.numbered(Placement.fourDigits("X-", numbered.size() + 1))));
        return numbered;
    }

    private static String officer(int sector, Day day) {
        return "O-" + sector + Premises.twoDigits((3 * day.night() + 5) % OFFICERS + 1);
    }
}
