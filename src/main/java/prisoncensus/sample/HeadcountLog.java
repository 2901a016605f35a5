package prisoncensus.sample;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import prisoncensus.sample.people.Day;
import prisoncensus.sample.people.Premises;
import prisoncensus.sample.people.SeededRandom;

/** Writes the headcount of a night: four rounds, now and then an emergency count, and what went wrong. */
record HeadcountLog(Premises premises, LogErrors troubles, SeededRandom dice, Wording wording) {
    private static final int RECOUNT_AFTER = 20;
    private static final int RECOUNT_WITH_ROLL_AFTER = 15;

    List<List<String>> rows(Day day) {
        List<SlipEntry> slips = new ArrayList<>();
        Day.COUNTS.forEach(time -> slips.addAll(round(day, time).everywhere()));
        if (troubles.happens(LogError.EMERGENCY_COUNT, day.night())) {
            int sector = troubles.details(LogError.EMERGENCY_COUNT, day.night()).between(1, premises.lastSector());
            slips.addAll(round(day, Day.EMERGENCY).inSector(sector));
        }
        return new SlipErrors(premises, troubles)
                .on(day.night(), slips).stream()
                        .map(slip -> slip.fields(wording))
                        .toList();
    }

    private CountRound round(Day day, LocalTime time) {
        boolean late = troubles.keepsRoll() && troubles.happens(LogError.COUNT_LATE, day.night());
        CountDelay delay =
                late ? CountDelay.of(premises, troubles.details(LogError.COUNT_LATE, day.night())) : CountDelay.NONE;
        int recountAfter = troubles.keepsRoll() ? RECOUNT_WITH_ROLL_AFTER : RECOUNT_AFTER;
        return new CountRound(premises, day, time, dice, wording, recountAfter, delay);
    }
}
