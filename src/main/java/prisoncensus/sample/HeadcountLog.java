package prisoncensus.sample;

import java.util.ArrayList;
import java.util.List;

/** Writes the headcount of a night: four rounds, now and then an emergency count, and what went wrong. */
record HeadcountLog(Premises premises, LogErrors troubles, SeededRandom dice, Wording wording) {
    List<List<String>> rows(Day day) {
        List<SlipEntry> slips = new ArrayList<>();
        Day.COUNTS.forEach(time -> slips.addAll(new CountRound(premises, day, time, dice, wording).everywhere()));
        if (troubles.happens(LogError.EMERGENCY_COUNT, day.night())) {
            int sector = troubles.details(LogError.EMERGENCY_COUNT, day.night()).between(1, premises.lastSector());
            slips.addAll(new CountRound(premises, day, Day.EMERGENCY, dice, wording).inSector(sector));
        }
        return new SlipErrors(premises, troubles)
                .on(day.night(), slips).stream()
                        .map(slip -> slip.fields(wording))
                        .toList();
    }
}
