package prisoncensus.sample;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import prisoncensus.logbook.CountType;
import prisoncensus.sample.people.Day;
import prisoncensus.sample.people.GroupCell;
import prisoncensus.sample.people.Placement;
import prisoncensus.sample.people.Premises;
import prisoncensus.sample.people.SeededRandom;

/** One count of a day: the officers go from cell to cell, and count again where the numbers do not agree. */
final class CountRound {
    private static final int OFFICERS_OF_A_SECTOR = 16;
    private static final int MINUTES = 12;

    private final Premises premises;
    private final Day day;
    private final LocalTime time;
    private final CountType type;
    private final SeededRandom dice;
    private final Wording wording;
    private final int recountAfter;
    private final CountDelay delay;
    private final List<SlipEntry> slips = new ArrayList<>();
    private final List<SlipEntry> recounts = new ArrayList<>();

    /** @param recountAfter minutes after which a cell is counted again */
    CountRound(
            Premises premises,
            Day day,
            LocalTime time,
            SeededRandom dice,
            Wording wording,
            int recountAfter,
            CountDelay delay) {
        this.premises = premises;
        this.day = day;
        this.time = time;
        this.type = time.equals(Day.LAST_COUNT)
                ? CountType.STANDING
                : time.equals(Day.EMERGENCY) ? CountType.EMERGENCY : CountType.FORMAL;
        this.dice = dice.fork("count at " + time, day.night());
        this.wording = wording;
        this.recountAfter = recountAfter;
        this.delay = delay;
    }

    /** Every cell in use; recounts come after the round. */
    List<SlipEntry> everywhere() {
        for (int sector = 1; sector <= premises.lastSector(); sector++) {
            groupCells(sector);
        }
        solitaryCells();
        List<SlipEntry> all = new ArrayList<>(slips);
        all.addAll(recounts);
        return all;
    }

    /** The group cells of one sector alone. */
    List<SlipEntry> inSector(int sector) {
        groupCells(sector);
        return List.copyOf(slips);
    }

    private void groupCells(int sector) {
        List<GroupCell> cells = premises.ofSector(sector).stream()
                .filter(cell -> premises.isActive(cell, day.date()))
                .toList();
        for (int position = 0; position < cells.size(); position++) {
            GroupCell cell = cells.get(position);
            int people = day.people(cell, time);
            LocalDateTime at = day.date()
                    .atTime(time)
                    .plusMinutes(delay.minutes(sector, time) + 2 + position * MINUTES / cells.size());
            SlipEntry slip = slip(cell.code(), sector, people, out(people), at);
            add(slip, type != CountType.EMERGENCY && people > 0 && dice.oneIn(150));
        }
    }

    private void solitaryCells() {
        LocalDateTime at = day.date().atTime(time).plusMinutes(5);
        premises.solitaryCells().stream()
                .filter(cell -> day.isTaken(cell, time))
                .forEach(cell -> slips.add(slip(cell, premises.lastSector() + 1, 1, 0, at)));
    }

    private void add(SlipEntry slip, boolean miscounted) {
        if (!miscounted) {
            slips.add(slip);
            return;
        }
        slips.add(slip.withPeople(slip.people() + (dice.oneIn(2) ? 1 : -1), slip.number()));
        boolean byBeds = type == CountType.STANDING && dice.oneIn(3);
        String number = Placement.fourDigits(hour() + "-R", recounts.size() + 1);
        recounts.add(slip.recounted(
                byBeds ? CountType.BED_BOOK : CountType.RECOUNT,
                slip.people(),
                slip.countedAt().plusMinutes(recountAfter),
                number,
                wording.word("remark.recount")));
    }

    private int out(int people) {
        boolean duringWork = time.isAfter(LocalTime.of(8, 0)) && time.isBefore(LocalTime.of(20, 0));
        return duringWork && dice.oneIn(2) ? Math.min(people, dice.between(1, 14)) : 0;
    }

    private SlipEntry slip(String cell, int sector, int people, int out, LocalDateTime at) {
        int shift = 2 * (3 * day.night() + time.getHour() / 6) % OFFICERS_OF_A_SECTOR;
        return new SlipEntry(
                cell,
                time,
                people,
                out,
                type,
                at,
                officer(sector, shift + 1),
                officer(sector, shift + 2),
                Placement.fourDigits(hour() + "-", slips.size() + 1),
                "",
                "");
    }

    private String hour() {
        return Premises.twoDigits(time.getHour());
    }

    private static String officer(int sector, int number) {
        return "O-" + sector + Premises.twoDigits(number);
    }
}
