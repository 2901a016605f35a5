package prisoncensus.checks.meals;

import java.util.List;
import java.util.stream.Stream;
import prisoncensus.checks.night.Cell;
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
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.Origin;

/**
 * M01: an active group cell, or a solitary cell with people at the meal's governing count, has no record of one or more meals.
 * Found is the number of meals, limit all meals of a day. PASS without a subject: no group cell is active, no solitary cell had
 * people at a meal's governing count, and no rejected row of cells.csv touches the date. Source of the rule: UN Nelson Mandela
 * Rules, Rule 22, food at the usual hours; what was served must be on record.
 */
final class M01MealMissing implements Check {
    @Override
    public CheckId id() {
        return CheckId.M01;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.MEALS, LogKind.HEADCOUNT, LogKind.CELLS)
                .and(LimitName.COUNT_TIMES, LimitName.MEAL_WINDOWS);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.MEALS, LogKind.CELLS))) {
            census.cells().forEach(cell -> judge(cell, census, outcome));
            if (!census.solitaryCells().isEmpty()) {
                OpenMeals.leaveAllOpen(census, outcome);
            }
            census.rejected().leaveCellsOpen(outcome);
        }
        return outcome.outcome();
    }

    private static void judge(Cell cell, Census census, OutcomeBuilder outcome) {
        List<CellMeal> meals = census.meals().of(cell);
        List<CellMeal> missing = meals.stream().filter(CellMeal::lacksRecord).toList();
        if (!cell.isGroup() && !census.knowsCounts()) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.log(LogKind.HEADCOUNT));
        } else if (!missing.isEmpty()) {
            fail(cell, missing, outcome);
        } else if (!cell.isGroup() && OpenMeals.open(cell, census).isPresent()) {
            outcome.notEvaluable(
                    Subject.cell(cell),
                    MissingInput.rejected(OpenMeals.open(cell, census).get()));
        } else if (meals.stream().anyMatch(meal -> cell.isGroup() || meal.hasPeople())) {
            outcome.pass();
        }
    }

    private static void fail(Cell cell, List<CellMeal> missing, OutcomeBuilder outcome) {
        int all = Meal.values().length;
        var message = Message.of("M01")
                .with("cell", cell.code())
                .with("meals", missing.stream().map(CellMeal::meal).toList())
                .with("found", missing.size())
                .with("limit", all);
        outcome.fail(Subject.cell(cell), missing.size(), all, message, sources(cell, missing));
    }

    /** The certificate, and for a solitary cell the slips that say that somebody was in it. */
    private static List<Origin> sources(Cell cell, List<CellMeal> missing) {
        Stream<Origin> slips = missing.stream()
                .filter(meal -> !cell.isGroup())
                .flatMap(meal -> meal.slip().stream())
                .map(CountSlip::origin);
        return Stream.concat(cell.certificate().map(CellCertificate::origin).stream(), slips)
                .distinct()
                .toList();
    }
}
