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
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;

/**
 * M07: a group cell waited longer than meal.max_gap_hours from the last dinner served the day before to the first breakfast. Hours,
 * to the second. Source of the rule: the facility's own meal.max_gap_hours; UN Nelson Mandela Rules, Rule 22, food at the usual hours.
 */
final class M07OvernightGap implements Check {
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

    /** A record without its time could only have made the wait shorter: it forbids a finding, never a pass. */
    private static void judge(Cell cell, Census census, OutcomeBuilder outcome) {
        var wait = new OvernightWait(
                census.meals().dinnerBefore(cell),
                census.meals().of(cell, Meal.BREAKFAST).records());
        int hours = census.limits().number(LimitName.MEAL_MAX_GAP_HOURS);
        boolean tooLong = wait.longest()
                .filter(longest -> longest.compareTo(Duration.ofHours(hours)) > 0)
                .isPresent();
        if (wait.longest().isPresent() && !tooLong) {
            outcome.pass();
        } else if (tooLong && wait.isExact()) {
            var message = wait.words(census.facts().night().date())
                    .with("cell", cell.code())
                    .with("limit", hours);
            outcome.fail(Subject.cell(cell), message, wait.origins());
        } else {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.parts(wait.missing(dayBefore(census))));
        }
    }
}
