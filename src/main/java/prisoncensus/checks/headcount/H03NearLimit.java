package prisoncensus.checks.headcount;

import java.time.LocalTime;
import java.util.List;
import java.util.OptionalLong;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.CountSlips;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.RejectedLines;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/**
 * H03: a group cell that is not over its limit held somebody, and at its fullest at least cell.near_percent of its limit. People.
 * PASS without a subject: no group cell is active, and no line of headcount.csv or row of cells.csv that touches the date was
 * rejected. Source of the rule: the facility's own cell.near_percent.
 */
final class H03NearLimit implements Check {
    @Override
    public CheckId id() {
        return CheckId.H03;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS)
                .and(LimitName.CELL_LIMIT, LimitName.CELL_NEAR_PERCENT, LimitName.COUNT_TIMES);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(census.logsThatNameItsCells())) {
            census.groupCells().forEach(cell -> judge(cell, census, outcome));
            census.rejected().leaveByCell(LogKind.HEADCOUNT, RejectedLines.ANY, outcome);
        }
        return outcome.outcome();
    }

    private static void judge(Cell cell, Census census, OutcomeBuilder outcome) {
        boolean over = !census.counts(cell).over(cell.limit()).isEmpty();
        OptionalLong highest = census.counts(cell).highest();
        List<LocalTime> unknown = census.timesThatCannotBeJudged(cell);
        int percent = census.limits().number(LimitName.CELL_NEAR_PERCENT);
        if (!over && highest.isPresent() && isNear(highest.getAsLong(), cell.limit(), percent)) {
            fail(cell, highest.getAsLong(), census, outcome);
        } else if (!over && !unknown.isEmpty()) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.governingSlips(unknown));
        } else if (!over && census.rejected().nameCell(LogKind.HEADCOUNT, cell.code(), RejectedLines.ANY)) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.rejected(LogKind.HEADCOUNT));
        } else {
            outcome.pass();
        }
    }

    private static boolean isNear(long people, int limit, int percent) {
        return people > 0 && people * 100L >= (long) limit * percent;
    }

    private static void fail(Cell cell, long highest, Census census, OutcomeBuilder outcome) {
        List<CountSlip> slips = census.counts(cell).governing().stream()
                .filter(slip -> slip.people() == highest)
                .toList();
        var message = Message.of("H03")
                .with("cell", cell.code())
                .with("people", highest)
                .with("times", slips.stream().map(CountSlip::scheduledTime).toList())
                .with("limit", cell.limit());
        outcome.fail(Subject.cell(cell), message, CountSlips.origins(slips));
    }
}
