package prisoncensus.checks.meals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.CellMeal;
import prisoncensus.checks.night.CellMeal.Portions;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.RejectedLines;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;

/**
 * What M02, M03 and M04 have in common: the plates of each meal of a cell are set against the people at the meal's governing count.
 *
 * @param fails whether the rule finds something in one meal
 * @param canBeUndone whether a further line could undo a failure, so that a meal that a rejected line names does not fail
 * @param found the number it finds in the meals in which it finds something
 * @param ofOne the sentence for one meal
 * @param ofSeveral the sentence for several
 */
record PlatesAgainstPeople(
        CheckId rule,
        Predicate<Portions> fails,
        boolean canBeUndone,
        ToLongFunction<Stream<Portions>> found,
        String ofOne,
        String ofSeveral) {

    Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(rule, census.facts());
        if (outcome.hasReceived(census.logsThatNameItsCells(LogKind.MEALS))
                && census.meals().hasReceivedCounts(outcome)) {
            census.cells().forEach(cell -> judge(cell, census, outcome));
            OpenMeals.leaveAllOpen(census, outcome);
            census.rejected().leaveByCell(LogKind.MEALS, RejectedLines.ANY, outcome);
        }
        return outcome.outcome();
    }

    private void judge(Cell cell, Census census, OutcomeBuilder outcome) {
        List<CellMeal> meals = census.meals().of(cell);
        Optional<LogKind> open = OpenMeals.open(cell, census);
        List<CellMeal> failed = meals.stream()
                .filter(meal -> meal.portions().filter(fails).isPresent())
                .filter(meal -> !canBeUndone || !census.meals().isOpen(cell, meal.meal()))
                .toList();
        List<Message> missing =
                meals.stream().flatMap(meal -> meal.missing().stream()).toList();
        if (!failed.isEmpty()) {
            fail(cell, failed, outcome);
        } else if (!missing.isEmpty()) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.parts(missing));
        } else if (open.isPresent()) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.rejected(open.get()));
        } else if (meals.stream().anyMatch(meal -> meal.slip().isPresent())) {
            outcome.pass();
        }
    }

    private void fail(Cell cell, List<CellMeal> failed, OutcomeBuilder outcome) {
        List<Origin> sources = failed.stream()
                .flatMap(meal -> meal.origins().stream())
                .distinct()
                .toList();
        long number = found.applyAsLong(failed.stream().flatMap(meal -> meal.portions().stream()));
        outcome.fail(Subject.cell(cell), OptionalLong.of(number), OptionalLong.empty(), message(cell, failed), sources);
    }

    private Message message(Cell cell, List<CellMeal> failed) {
        return failed.size() == 1
                ? spoken(ofOne, failed.get(0)).with("cell", cell.code())
                : Message.of(ofSeveral)
                        .with("cell", cell.code())
                        .with("number", failed.size())
                        .with(
                                "meals",
                                failed.stream()
                                        .map(meal -> spoken("part.platesFor", meal))
                                        .toList());
    }

    private static Message spoken(String key, CellMeal meal) {
        Portions portions = meal.portions().orElseThrow();
        return Message.of(key)
                .with("plates", portions.plates())
                .with("people", portions.people())
                .with("meal", meal.meal())
                .with("count", meal.count().words());
    }
}
