package prisoncensus.checks.headcount;

import java.time.LocalTime;
import java.util.List;
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
 * H09: people at a governing slip are more than three times the cell's limit, which is hardly plausible. PASS without a subject:
 * no group cell is active, no other active cell has a slip, and no line of headcount.csv or row of cells.csv that touches the date
 * was rejected. Source of the rule: the cell's certificate, else the facility's cell.limit.
 */
final class H09ImplausibleCount implements Check {
    private static final long TIMES_THE_LIMIT = 3;

    @Override
    public CheckId id() {
        return CheckId.H09;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS)
                .and(LimitName.CELL_LIMIT, LimitName.SOLITARY_CELL_LIMIT, LimitName.COUNT_TIMES);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(census.logsThatNameItsCells())) {
            census.cells().forEach(cell -> judge(cell, census, outcome));
            census.rejected().leaveByCell(LogKind.HEADCOUNT, RejectedLines.ANY, outcome);
        }
        return outcome.outcome();
    }

    private static void judge(Cell cell, Census census, OutcomeBuilder outcome) {
        List<LocalTime> unknown = census.timesThatCannotBeJudged(cell);
        List<CountSlip> implausible = census.counts(cell).governing().stream()
                .filter(slip -> slip.people() > TIMES_THE_LIMIT * cell.limit())
                .toList();
        if (!implausible.isEmpty()) {
            var message = Message.of("H09")
                    .with("cell", cell.code())
                    .with("limit", cell.limit())
                    .with("counts", CountSlips.inWords(implausible));
            outcome.fail(Subject.cell(cell), message, CountSlips.origins(implausible));
        } else if (!unknown.isEmpty()) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.governingSlips(unknown));
        } else if (census.rejected().nameCell(LogKind.HEADCOUNT, cell.code(), RejectedLines.ANY)) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.rejected(LogKind.HEADCOUNT));
        } else if (census.isSubject(cell)) {
            outcome.pass();
        }
    }
}
