package prisoncensus.checks.meals;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.RejectedLines;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;

/** What rejected lines leave open in a check of meals against governing counts. */
final class OpenMeals {
    private OpenMeals() {}

    /** The log of a rejected line that names the cell at a meal or at its governing count, if there is one. */
    static Optional<LogKind> open(Cell cell, Census census) {
        return Arrays.stream(Meal.values())
                .flatMap(meal ->
                        Stream.of(LogKind.MEALS, LogKind.HEADCOUNT).filter(log -> names(log, cell, meal, census)))
                .findFirst();
    }

    private static boolean names(LogKind log, Cell cell, Meal meal, Census census) {
        return log == LogKind.MEALS
                ? census.rejected().nameCell(log, cell.code(), RejectedLines.of(meal))
                : census.meals()
                        .rejectedCounts(meal)
                        .nameCell(log, cell.code(), census.meals().atCount(meal));
    }

    /** Leaves all cells open if such a line does not say its cell. */
    static void leaveAllOpen(Census census, OutcomeBuilder outcome) {
        for (Meal meal : Meal.values()) {
            census.rejected().leaveOpen(LogKind.MEALS, RejectedLines.of(meal), outcome);
            census.meals()
                    .rejectedCounts(meal)
                    .leaveOpen(LogKind.HEADCOUNT, census.meals().atCount(meal), outcome);
        }
    }
}
