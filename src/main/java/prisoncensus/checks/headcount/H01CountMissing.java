package prisoncensus.checks.headcount;

import java.time.LocalTime;
import java.util.List;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;

/**
 * H01: an active group cell has no slip at all, not even a superseded or conflicting one, for one or more scheduled counts. Found
 * and limit are counts. PASS without a subject: no group cell is active and no rejected row of cells.csv touches the date. Source
 * of the rule: the facility's own count schedule (count.times).
 */
final class H01CountMissing implements Check {
    @Override
    public CheckId id() {
        return CheckId.H01;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS).and(LimitName.COUNT_TIMES);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.HEADCOUNT, LogKind.CELLS))) {
            census.groupCells().forEach(cell -> judge(cell, census, outcome));
            census.rejected().leaveCellsOpen(outcome);
        }
        return outcome.outcome();
    }

    private static void judge(Cell cell, Census census, OutcomeBuilder outcome) {
        List<LocalTime> scheduled = census.limits().countTimes();
        List<LocalTime> missing = scheduled.stream()
                .filter(time -> !census.counts(cell).hasSlip(time))
                .toList();
        if (missing.isEmpty()) {
            outcome.pass();
        } else {
            var message = Message.of("H01")
                    .with("cell", cell.code())
                    .with("times", missing)
                    .with("found", missing.size())
                    .with("limit", scheduled.size());
            List<Origin> certificate =
                    cell.certificate().map(CellCertificate::origin).stream().toList();
            outcome.fail(Subject.cell(cell), missing.size(), scheduled.size(), message, certificate);
        }
    }
}
