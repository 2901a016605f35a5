package prisoncensus.checks.outside;

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
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LogKind;

/**
 * E01: a cell with people at two scheduled counts or more has no record of time out of any kind; one that says that nobody went and why
 * is a record. PASS without a subject: no cell had people at two scheduled counts, none lacks a count, no rejected row of cells.csv
 * touches the date, and no rejected slip may be of a solitary cell. Source of the rule: UN Nelson Mandela Rule 23; what was granted must
 * be on record.
 */
final class E01OutMissing implements Check {
    @Override
    public CheckId id() {
        return CheckId.E01;
    }

    @Override
    public CheckReads reads() {
        return OutsideChecks.reads();
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (OutsideChecks.canJudge(census, outcome)) {
            judge(TimeOut.of(census), census, outcome);
        }
        return outcome.outcome();
    }

    private static void judge(TimeOut out, Census census, OutcomeBuilder outcome) {
        OutsideChecks.leaveUncounted(out, outcome);
        for (CellOut cell : out.cells()) {
            if (cell.hasRecord()) {
                outcome.pass();
            } else {
                var message = Message.of("E01")
                        .with("cell", cell.cell().code())
                        .with("people", cell.people())
                        .with("file", LogKind.OUTSIDE.fileName());
                outcome.fail(Subject.cell(cell.cell()), message, List.of());
            }
        }
        leaveSolitaryCells(out, census, outcome);
        census.rejected().leaveCellsOpen(outcome);
    }

    /** A rejected slip says nothing of a cell whose counts are all there: only solitary cells may lack one and be judged. */
    private static void leaveSolitaryCells(TimeOut out, Census census, OutcomeBuilder outcome) {
        List<Cell> lacking =
                census.solitaryCells().stream().filter(out::lacksCount).toList();
        out.namedBySlips().stream()
                .filter(lacking::contains)
                .forEach(cell -> outcome.leaveOpen(Subject.cell(cell), MissingInput.rejected(LogKind.HEADCOUNT)));
        if (!lacking.isEmpty() && out.logsNamed().contains(LogKind.HEADCOUNT)) {
            outcome.leaveAllOpen(LogKind.HEADCOUNT);
        }
    }
}
