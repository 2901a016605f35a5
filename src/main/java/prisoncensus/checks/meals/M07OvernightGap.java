package prisoncensus.checks.meals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.RejectedLines;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;

/**
 * M07: a group cell waited longer than meal.max_gap_hours from the last dinner served the day before to the first breakfast. Found
 * and limit are minutes, found rounded up. PASS without a subject: no group cell is active, and no line of meals.csv of either day
 * or row of cells.csv that touches the date was rejected. Source of the rule: the facility's own meal.max_gap_hours; UN Nelson
 * Mandela Rules, Rule 22, food at the usual hours.
 */
final class M07OvernightGap implements Check {
    private static final long MINUTES_AN_HOUR = 60;

    @Override
    public CheckId id() {
        return CheckId.M07;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.MEALS, LogKind.HEADCOUNT, LogKind.CELLS).and(LimitName.MEAL_MAX_GAP_HOURS);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.MEALS, LogKind.CELLS))) {
            if (census.facts().before().meals().isPresent()) {
                census.groupCells().forEach(cell -> judge(cell, census, outcome));
                census.rejected().leaveOpen(LogKind.MEALS, RejectedLines.of(Meal.BREAKFAST), outcome);
                census.meals().rejectedBefore().leaveOpen(LogKind.MEALS, RejectedLines.of(Meal.DINNER), outcome);
                census.rejected().leaveCellsOpen(outcome);
            } else {
                String file = dayBefore(census) + "/" + LogKind.MEALS.fileName();
                outcome.notEvaluable(Subject.log(LogKind.MEALS), MissingInput.file(file));
            }
        }
        return outcome.outcome();
    }

    private static LocalDate dayBefore(Census census) {
        return census.facts().night().date().minusDays(1);
    }

    /** A cell is judged only if every record of both meals has its time, and no rejected line could be one of them. */
    private static void judge(Cell cell, Census census, OutcomeBuilder outcome) {
        var wait = new OvernightWait(
                census.meals().dinnerBefore(cell),
                census.meals().of(cell, Meal.BREAKFAST).records());
        if (isNamed(cell, census)) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.rejected(LogKind.MEALS));
        } else if (wait.longest().isEmpty() || !wait.isExact()) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.parts(wait.missing(dayBefore(census))));
        } else if (!isOpen(census)) {
            judge(cell, wait, census, outcome);
        }
    }

    private static void judge(Cell cell, OvernightWait wait, Census census, OutcomeBuilder outcome) {
        int hours = census.limits().number(LimitName.MEAL_MAX_GAP_HOURS);
        if (wait.longest().orElseThrow().compareTo(Duration.ofHours(hours)) <= 0) {
            outcome.pass();
        } else {
            var message = wait.words(census.facts().night().date())
                    .with("cell", cell.code())
                    .with("limit", hours);
            outcome.fail(Subject.cell(cell), wait.minutes(), hours * MINUTES_AN_HOUR, message, wait.origins());
        }
    }

    private static boolean isNamed(Cell cell, Census census) {
        return census.rejected().nameCell(LogKind.MEALS, cell.code(), RejectedLines.of(Meal.BREAKFAST))
                || census.meals().rejectedBefore().nameCell(LogKind.MEALS, cell.code(), RejectedLines.of(Meal.DINNER));
    }

    /** Whether a rejected line could be of any cell, so that none is judged. */
    private static boolean isOpen(Census census) {
        return census.rejected().couldBeAnyCell(LogKind.MEALS, RejectedLines.of(Meal.BREAKFAST))
                || census.meals().rejectedBefore().couldBeAnyCell(LogKind.MEALS, RejectedLines.of(Meal.DINNER));
    }
}
