package prisoncensus.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.CellMeal;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.Severity;

/** Lays out the meals of each cell, line by line, for the reports. */
final class MealLines {
    private static final Set<CheckId> ABOUT_MEALS =
            EnumSet.of(CheckId.M01, CheckId.M02, CheckId.M03, CheckId.M04, CheckId.M06, CheckId.M07);

    private final Census census;
    private final Set<String> exceptions;
    private final Set<String> breaches;

    MealLines(Census census, List<Outcome> outcomes) {
        this.census = census;
        this.exceptions = cells(findings(outcomes));
        this.breaches = cells(findings(outcomes).filter(finding -> finding.severity() == Severity.BREACH));
    }

    private static Stream<Finding> findings(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> ABOUT_MEALS.contains(outcome.rule()))
                .flatMap(outcome -> outcome.findings().stream());
    }

    private static Set<String> cells(Stream<Finding> findings) {
        return findings.map(finding -> finding.subject().name()).collect(Collectors.toSet());
    }

    List<MealLine> all() {
        return census.everyCell().sorted(Cell.ORDER).map(this::line).toList();
    }

    private MealLine line(Cell cell) {
        return new MealLine(
                cell,
                census.meals().of(cell).stream().map(this::at).toList(),
                exceptions.contains(cell.code()),
                breaches.contains(cell.code()));
    }

    private MealLine.AtMeal at(CellMeal meal) {
        boolean expected = meal.cell().isGroup() || meal.hasPeople() || isUncertain(meal);
        return new MealLine.AtMeal(meal.meal(), meal.people(), meal.plates(), expected);
    }

    /** Whether nobody knows if the cell held somebody: its headcount was not received, or its slips contradict each other. */
    private boolean isUncertain(CellMeal meal) {
        return meal.slip().isEmpty() && (meal.counted() || !census.meals().knowsCount(meal.meal()));
    }
}
