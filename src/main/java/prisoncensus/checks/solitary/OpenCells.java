package prisoncensus.checks.solitary;

import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.RejectedLines;
import prisoncensus.logbook.LogKind;

/** What rejected lines of solitary.csv leave open in a check by cell: the cell of the line, or all. */
final class OpenCells {
    private OpenCells() {}

    static boolean isNamed(Cell cell, Census census) {
        return census.rejected().nameCell(LogKind.SOLITARY, cell.code(), RejectedLines.ANY);
    }

    static void leaveAllOpen(Census census, OutcomeBuilder outcome) {
        census.rejected().leaveOpen(LogKind.SOLITARY, RejectedLines.ANY, outcome);
        census.rejected().leaveCellsOpen(outcome);
    }
}
