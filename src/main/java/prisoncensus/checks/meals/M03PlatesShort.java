package prisoncensus.checks.meals;

import prisoncensus.checks.night.CellMeal.Portions;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Outcome;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/**
 * M03: fewer plates than people at the meal's governing count, but not none, which is M02. Found is the largest shortfall in
 * plates. PASS without a subject: no group cell is active, no solitary cell had people at a meal's governing count, and no line of
 * the logs that it reads was rejected. Source of the rule: UN Nelson Mandela Rules, Rule 22, food for every prisoner.
 */
final class M03PlatesShort implements Check {
    @Override
    public CheckId id() {
        return CheckId.M03;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.MEALS, LogKind.HEADCOUNT, LogKind.CELLS)
                .and(LimitName.COUNT_TIMES, LimitName.MEAL_WINDOWS);
    }

    @Override
    public Outcome judge(Census census) {
        return new PlatesAgainstPeople(
                        CheckId.M03,
                        M03PlatesShort::isShort,
                        true,
                        meals -> meals.mapToLong(Portions::shortfall).max().orElseThrow(),
                        "M03",
                        "M03.several")
                .judge(census);
    }

    private static boolean isShort(Portions portions) {
        return portions.shortfall() > 0 && !portions.noneServed();
    }
}
