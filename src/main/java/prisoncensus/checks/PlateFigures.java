package prisoncensus.checks;

import java.util.List;
import java.util.OptionalLong;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.MealRecords;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.logbook.LogKind;

/** The plates of the whole night: how many were served, and how many people went without. */
final class PlateFigures {
    private final Census census;
    private final List<Outcome> outcomes;

    PlateFigures(Census census, List<Outcome> outcomes) {
        this.census = census;
        this.outcomes = outcomes;
    }

    /** The plates of all live records, those of unknown cells too. */
    OptionalLong served() {
        if (!census.facts().received(LogKind.MEALS)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                MealRecords.plates(census.meals().records().all()).orElse(0));
    }

    /** Whether no record is missing that there should be, and no line was rejected. */
    boolean servedIsComplete() {
        return outcomes.stream()
                        .filter(outcome -> outcome.rule() == CheckId.M01)
                        .allMatch(outcome -> outcome.result() == OutcomeState.PASS)
                && !census.rejected().any(LogKind.MEALS);
    }

    /** The plates that people lacked, over the cells and meals that are judged and that no rejected line names. */
    OptionalLong shortfall() {
        long lacking = census.cells().stream().mapToLong(this::shortfall).sum();
        return OptionalLong.of(lacking);
    }

    private long shortfall(Cell cell) {
        return census.meals().of(cell).stream()
                .filter(meal -> !census.meals().isOpen(cell, meal.meal()))
                .flatMap(meal -> meal.portions().stream())
                .mapToLong(portions -> Math.max(0, portions.shortfall()))
                .sum();
    }

    boolean allAreJudged() {
        return outcomes.stream()
                .filter(outcome -> outcome.rule() == CheckId.M02 || outcome.rule() == CheckId.M03)
                .allMatch(outcome -> outcome.notEvaluable().isEmpty());
    }
}
