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
 * M04: more than two plates over the people at the meal's governing count, and more than meal.surplus_percent of them. Found is
 * the largest surplus in plates. PASS without a subject: no group cell is active, no solitary cell had people at a meal's
 * governing count, and no line of the logs that it reads was rejected. Source of the rule: the facility's own
 * meal.surplus_percent.
 */
final class M04PlatesSurplus implements Check {
    @Override
    public CheckId id() {
        return CheckId.M04;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.MEALS, LogKind.HEADCOUNT, LogKind.CELLS)
                .and(LimitName.COUNT_TIMES, LimitName.MEAL_WINDOWS, LimitName.MEAL_SURPLUS_PERCENT);
    }

    private static final int ALWAYS_FINE = 2;

    @Override
    public Outcome judge(Census census) {
        int percent = census.limits().number(LimitName.MEAL_SURPLUS_PERCENT);
        return new PlatesAgainstPeople(
                        CheckId.M04,
                        portions -> isTooMany(portions, percent),
                        false,
                        meals -> meals.mapToLong(Portions::surplus).max().orElseThrow(),
                        "M04",
                        "M04.several")
                .judge(census);
    }

    private static boolean isTooMany(Portions portions, int percent) {
        return portions.surplus() > ALWAYS_FINE && portions.surplus() * 100 > portions.people() * percent;
    }
}
