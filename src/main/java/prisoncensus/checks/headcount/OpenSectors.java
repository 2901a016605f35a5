package prisoncensus.checks.headcount;

import java.util.List;
import java.util.function.Predicate;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.RejectedLines;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.RejectedName;

/** What rejected lines leave open in a check by sector: the sector of the cell that a line names, or all. */
final class OpenSectors {
    private OpenSectors() {}

    /** A sector in which nothing was found passes, unless a rejected line names a cell of it, or a row of cells.csv that could be of it. */
    static void passUnlessOpen(
            String sector, List<Cell> cells, Predicate<RejectedName> which, Census census, OutcomeBuilder outcome) {
        RejectedLines rejected = census.rejected();
        if (cells.stream().anyMatch(cell -> rejected.nameCell(LogKind.HEADCOUNT, cell.code(), which))) {
            outcome.notEvaluable(Subject.sector(sector), MissingInput.rejected(LogKind.HEADCOUNT));
        } else if (rejected.any(LogKind.CELLS)) {
            outcome.notEvaluable(Subject.sector(sector), MissingInput.rejected(LogKind.CELLS));
        } else {
            outcome.pass();
        }
    }

    /** Whether a rejected line names a cell of the sector, or a row of cells.csv could be of it. */
    static boolean isOpen(List<Cell> cells, Predicate<RejectedName> which, Census census) {
        RejectedLines rejected = census.rejected();
        return rejected.any(LogKind.CELLS)
                || cells.stream().anyMatch(cell -> rejected.nameCell(LogKind.HEADCOUNT, cell.code(), which));
    }

    static void leaveAllOpen(Predicate<RejectedName> which, Census census, OutcomeBuilder outcome) {
        census.rejected().leaveOpen(LogKind.HEADCOUNT, which, outcome);
        census.rejected().leaveOpen(LogKind.CELLS, RejectedLines.ANY, outcome);
    }
}
