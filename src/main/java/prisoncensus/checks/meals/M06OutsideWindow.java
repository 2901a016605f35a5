package prisoncensus.checks.meals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.RejectedLines;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.MealWindow;

/**
 * M06: a meal was served outside its window, of which both ends are inside, or not on the census date. Wall-clock times. PASS
 * without a subject: meals.csv holds no record, and none of its lines was rejected. Source of the rule: the facility's own
 * meal.windows; UN Nelson Mandela Rules, Rule 22, food at the usual hours.
 */
final class M06OutsideWindow implements Check {
    @Override
    public CheckId id() {
        return CheckId.M06;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.MEALS, LogKind.HEADCOUNT, LogKind.CELLS).and(LimitName.MEAL_WINDOWS);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(census.logsThatNameItsCells(LogKind.MEALS))) {
            census.cells().forEach(cell -> judge(cell, census, outcome));
            census.rejected().leaveByCell(LogKind.MEALS, RejectedLines.ANY, outcome);
        }
        return outcome.outcome();
    }

    private static void judge(Cell cell, Census census, OutcomeBuilder outcome) {
        List<MealService> records = records(cell, census);
        List<MealService> outside =
                records.stream().filter(record -> isOutside(record, census)).toList();
        List<Message> untimed = records.stream()
                .filter(record -> record.servedAt().isEmpty())
                .map(record -> Message.of("part.noTime").with("meal", record.meal()))
                .distinct()
                .toList();
        if (!outside.isEmpty()) {
            fail(cell, outside, census, outcome);
        } else if (!untimed.isEmpty()) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.parts(untimed));
        } else if (census.rejected().nameCell(LogKind.MEALS, cell.code(), RejectedLines.ANY)) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.rejected(LogKind.MEALS));
        } else if (!records.isEmpty()) {
            outcome.pass();
        }
    }

    private static List<MealService> records(Cell cell, Census census) {
        return census.meals().of(cell).stream()
                .flatMap(meal -> meal.records().stream())
                .toList();
    }

    private static void fail(Cell cell, List<MealService> outside, Census census, OutcomeBuilder outcome) {
        List<Message> spoken = outside.stream()
                .sorted(Comparator.comparing(MealService::meal).thenComparing(MealTimes::at))
                .map(record -> spoken(record, census))
                .distinct()
                .toList();
        var message = Message.of("M06").with("cell", cell.code()).with("meals", spoken);
        outcome.fail(
                Subject.cell(cell),
                message,
                outside.stream().map(MealService::origin).toList());
    }

    private static boolean isOutside(MealService record, Census census) {
        LocalDate night = census.facts().night().date();
        MealWindow window = census.limits().mealWindow(record.meal());
        return record.servedAt()
                .filter(at -> at.isBefore(night.atTime(window.from())) || at.isAfter(night.atTime(window.to())))
                .isPresent();
    }

    private static Message spoken(MealService record, Census census) {
        MealWindow window = census.limits().mealWindow(record.meal());
        return Message.of("part.servedAt")
                .with("meal", record.meal())
                .with(
                        "time",
                        MealTimes.spoken(
                                MealTimes.at(record), census.facts().night().date()))
                .with("from", window.from())
                .with("to", window.to());
    }
}
