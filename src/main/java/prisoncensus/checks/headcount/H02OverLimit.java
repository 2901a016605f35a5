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
 * H02: people at any governing slip exceed the cell's limit on the census date. Found is the highest number of people, limit the
 * cell's. PASS without a subject: no group cell is active, no other active cell has a slip, and no line of headcount.csv or row of
 * cells.csv that touches the date was rejected. Source of the rule: the cell's certificate, else the facility's cell.limit.
 */
final class H02OverLimit implements Check {
    @Override
    public CheckId id() {
        return CheckId.H02;
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
        List<CountSlip> over = census.counts(cell).over(cell.limit());
        List<LocalTime> unknown = census.timesThatCannotBeJudged(cell);
        if (!over.isEmpty()) {
            int highest = over.stream().mapToInt(CountSlip::people).max().orElseThrow();
            outcome.fail(Subject.cell(cell), highest, cell.limit(), message(cell, over), CountSlips.origins(over));
        } else if (!unknown.isEmpty()) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.governingSlips(unknown));
        } else if (census.rejected().nameCell(LogKind.HEADCOUNT, cell.code(), RejectedLines.ANY)) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.rejected(LogKind.HEADCOUNT));
        } else if (census.isSubject(cell)) {
            outcome.pass();
        }
    }

    private static Message message(Cell cell, List<CountSlip> over) {
        var message = Message.of(over.size() == 1 ? "H02" : "H02.several")
                .with("cell", cell.code())
                .with("limit", cell.limit());
        return over.size() == 1
                ? message.with("people", over.get(0).people())
                        .with("time", over.get(0).scheduledTime())
                : message.with("number", over.size()).with("counts", CountSlips.inWords(over));
    }
}
