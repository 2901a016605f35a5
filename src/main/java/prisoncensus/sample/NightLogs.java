package prisoncensus.sample;

import java.util.List;
import prisoncensus.sample.people.Day;
import prisoncensus.sample.people.Premises;
import prisoncensus.sample.people.SeededRandom;

/** All logs of one facility, as far as it keeps them. */
final class NightLogs {
    private final HeadcountLog headcount;
    private final MealsLog meals;
    private final SolitaryLog solitary;
    private final MovementsLog movements;
    private final OutsideLog outside;

    NightLogs(Premises premises, LogErrors troubles, SeededRandom dice, Wording wording) {
        this.headcount = new HeadcountLog(premises, troubles, dice.fork("headcount", 0), wording);
        this.meals = new MealsLog(premises, troubles, dice.fork("meals", 0), wording);
        this.solitary = new SolitaryLog(troubles, dice.fork("solitary", 0), wording);
        this.movements = new MovementsLog(troubles, wording);
        this.outside = new OutsideLog(premises, troubles, dice.fork("outside", 0), wording);
    }

    List<List<String>> rows(NightLog log, Day yesterday, Day today) {
        return switch (log) {
            case HEADCOUNT -> headcount.rows(today);
            case MEALS -> meals.rows(yesterday, today);
            case SOLITARY -> solitary.rows(today);
            case MOVEMENTS -> movements.rows(today);
            case OUTSIDE -> outside.rows(today);
        };
    }
}
