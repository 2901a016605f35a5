package prisoncensus.checks.headcount;

import java.util.Comparator;
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
import prisoncensus.logbook.LogKind;

/**
 * H08: slips of an active cell contradict each other at one or more times, so that none governs there. PASS without a subject: no
 * active cell has a slip, and no line of headcount.csv or row of cells.csv that touches the date was rejected. Source of the rule:
 * the facility's duty to log.
 */
final class H08ConflictingCounts implements Check {
    private static final Comparator<CountSlip> BY_TIME_AND_PEOPLE =
            Comparator.comparing(CountSlip::scheduledTime).thenComparing(CountSlip::people);

    @Override
    public CheckId id() {
        return CheckId.H08;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS);
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
        List<CountSlip> conflict = census.counts(cell).all().stream()
                .flatMap(at -> at.conflict().stream())
                .sorted(BY_TIME_AND_PEOPLE)
                .toList();
        if (conflict.isEmpty()) {
            passUnlessOpen(cell, census, outcome);
        } else {
            var message = Message.of("H08")
                    .with("cell", cell.code())
                    .with(
                            "counts",
                            CountSlips.inWords(conflict).stream().distinct().toList());
            outcome.fail(Subject.cell(cell), message, CountSlips.origins(conflict));
        }
    }

    private static void passUnlessOpen(Cell cell, Census census, OutcomeBuilder outcome) {
        if (census.rejected().nameCell(LogKind.HEADCOUNT, cell.code(), RejectedLines.ANY)) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.rejected(LogKind.HEADCOUNT));
        } else if (census.isSubject(cell)) {
            outcome.pass();
        }
    }
}
