package prisoncensus.checks.meals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import prisoncensus.checks.night.CellMeal;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.Origin;

/**
 * M05: at a meal, solitary cells with people got fewer plates a person than group cells with people. Found is the number of meals.
 * PASS without a subject: at no meal both kinds of cells had people, every governing count is there, and no line of the logs that
 * it reads was rejected. Source of the rule: UN Nelson Mandela Rules, Rule 43, no reduction of a prisoner's diet as a sanction.
 */
final class M05SolitaryDiet implements Check {
    @Override
    public CheckId id() {
        return CheckId.M05;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.MEALS, LogKind.HEADCOUNT, LogKind.CELLS)
                .and(LimitName.COUNT_TIMES, LimitName.MEAL_WINDOWS);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.MEALS, LogKind.CELLS))
                && census.meals().hasReceivedCounts(outcome)) {
            List<PlatesByCellKind> diets = Arrays.stream(Meal.values())
                    .map(meal -> new PlatesByCellKind(
                            meal,
                            census.cells().stream()
                                    .map(cell -> census.meals().of(cell, meal))
                                    .toList()))
                    .toList();
            if (isOpen(census)) {
                outcome.notEvaluable(Subject.facility(), MissingInput.rejectedLines());
            } else {
                judge(diets, outcome);
            }
        }
        return outcome.outcome();
    }

    /** A further line of any of its logs could undo a failure. */
    private static boolean isOpen(Census census) {
        return census.rejected().any(LogKind.MEALS)
                || census.rejected().any(LogKind.CELLS)
                || Arrays.stream(Meal.values())
                        .anyMatch(meal -> census.meals().rejectedCounts(meal).any(LogKind.HEADCOUNT));
    }

    private static void judge(List<PlatesByCellKind> diets, OutcomeBuilder outcome) {
        List<PlatesByCellKind> less = diets.stream()
                .filter(diet -> diet.incomplete().isEmpty() && diet.isLessInSolitary())
                .toList();
        List<Message> missing =
                diets.stream().flatMap(diet -> missing(diet).stream()).toList();
        if (!less.isEmpty()) {
            fail(less, outcome);
        } else if (!missing.isEmpty()) {
            outcome.notEvaluable(Subject.facility(), MissingInput.parts(missing));
        } else {
            outcome.pass();
        }
    }

    private static void fail(List<PlatesByCellKind> less, OutcomeBuilder outcome) {
        List<Origin> sources = less.stream()
                .flatMap(PlatesByCellKind::compared)
                .flatMap(meal -> meal.origins().stream())
                .distinct()
                .toList();
        var message = Message.of("M05")
                .with("meals", less.stream().map(PlatesByCellKind::words).toList());
        outcome.fail(Subject.facility(), OptionalLong.of(less.size()), OptionalLong.empty(), message, sources);
    }

    private static List<Message> missing(PlatesByCellKind diet) {
        List<Message> missing = new ArrayList<>();
        List<String> uncounted = cells(diet, CellMeal::lacksCount);
        if (!uncounted.isEmpty()) {
            missing.add(Message.of("part.noCountIn")
                    .with("meal", diet.meal())
                    .with("count", diet.meals().get(0).count().words())
                    .with("cells", uncounted));
        }
        List<String> unrecorded = cells(diet, meal -> meal.hasPeople() && meal.lacksRecord());
        if (!unrecorded.isEmpty()) {
            missing.add(Message.of("part.noRecordIn").with("meal", diet.meal()).with("cells", unrecorded));
        }
        return missing;
    }

    private static List<String> cells(PlatesByCellKind diet, Predicate<CellMeal> incomplete) {
        return diet.meals().stream()
                .filter(incomplete)
                .map(meal -> meal.cell().code())
                .toList();
    }
}
