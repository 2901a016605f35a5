package prisoncensus.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.Origin;

/**
 * M05: at a meal, solitary cells with people got fewer plates a person than group cells with people. Found is the number of meals.
 * Source of the rule: UN Nelson Mandela Rules, Rule 43, no reduction of a prisoner's diet as a sanction.
 */
final class SolitaryDiet implements Check {
    @Override
    public Outcome judge(Census census) {
        var verdict = new Verdict(Rule.M05, census.facts());
        if (verdict.hasReceived(List.of(LogKind.MEALS, LogKind.CELLS))
                && census.meals().hasReceivedCounts(verdict)) {
            List<Diet> diets = Arrays.stream(Meal.values())
                    .map(meal -> new Diet(
                            meal,
                            census.cells().stream()
                                    .map(cell -> census.meals().of(cell, meal))
                                    .toList()))
                    .toList();
            judge(diets, verdict);
        }
        return verdict.outcome();
    }

    private static void judge(List<Diet> diets, Verdict verdict) {
        List<Diet> less = diets.stream()
                .filter(diet -> diet.incomplete().isEmpty() && diet.isLessInSolitary())
                .toList();
        List<Message> missing =
                diets.stream().flatMap(diet -> missing(diet).stream()).toList();
        if (!less.isEmpty()) {
            fail(less, verdict);
        } else if (!missing.isEmpty()) {
            verdict.cannotJudge(Subject.facility(), Missing.parts(missing));
        } else {
            verdict.pass();
        }
    }

    private static void fail(List<Diet> less, Verdict verdict) {
        List<Origin> sources = less.stream()
                .flatMap(Diet::compared)
                .flatMap(meal -> meal.origins().stream())
                .distinct()
                .toList();
        var message =
                Message.of("M05").with("meals", less.stream().map(Diet::words).toList());
        verdict.fail(Subject.facility(), OptionalInt.of(less.size()), OptionalInt.empty(), message, sources);
    }

    private static List<Message> missing(Diet diet) {
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

    private static List<String> cells(Diet diet, Predicate<CellMeal> incomplete) {
        return diet.meals().stream()
                .filter(incomplete)
                .map(meal -> meal.cell().code())
                .toList();
    }
}
