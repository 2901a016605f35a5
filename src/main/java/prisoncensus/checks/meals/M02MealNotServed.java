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
 * M02: the records of a meal add up to 0 plates while there were people at the meal's governing count. Found is the number of
 * meals. PASS without a subject: no group cell is active, no solitary cell had people at a meal's governing count, and no line of
 * the logs that it reads was rejected. Source of the rule: UN Nelson Mandela Rules, Rule 22, food for every prisoner at the usual
 * hours.
 */
final class M02MealNotServed implements Check {
    @Override
    public CheckId id() {
        return CheckId.M02;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.MEALS, LogKind.HEADCOUNT, LogKind.CELLS)
                .and(LimitName.COUNT_TIMES, LimitName.MEAL_WINDOWS);
    }

    @Override
    public Outcome judge(Census census) {
        return new PlatesAgainstPeople(
                        CheckId.M02, Portions::noneServed, true, meals -> meals.count(), "M02", "M02.several")
                .judge(census);
    }
}
