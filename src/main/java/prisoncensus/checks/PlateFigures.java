package prisoncensus.checks;

import java.util.List;
import java.util.OptionalInt;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.MealRecords;
import prisoncensus.checks.night.Outcome;

/** The plates of the whole night: how many were served, and how many people went without. */
final class PlateFigures {
    private final Census census;
    private final List<Outcome> outcomes;

    PlateFigures(Census census, List<Outcome> outcomes) {
        this.census = census;
        this.outcomes = outcomes;
    }

    /** All live records, those of unknown cells too; empty where no record says a number. */
    OptionalInt served() {
        return MealRecords.plates(census.meals().records().all());
    }

    /** What M02 and M03 found, which is at least so many where they could not judge all; none found is unknown then. */
    OptionalInt shortfall() {
        long lacking = census.cells().stream()
                .flatMap(cell -> census.meals().of(cell).stream())
                .flatMap(meal -> meal.portions().stream())
                .mapToLong(portions -> Math.max(0, portions.shortfall()))
                .sum();
        return lacking > 0 || allAreJudged()
                ? OptionalInt.of((int) Math.min(Integer.MAX_VALUE, lacking))
                : OptionalInt.empty();
    }

    private boolean allAreJudged() {
        return outcomes.stream()
                .filter(outcome -> outcome.rule() == CheckId.M02 || outcome.rule() == CheckId.M03)
                .allMatch(outcome -> outcome.notEvaluable().isEmpty());
    }
}
