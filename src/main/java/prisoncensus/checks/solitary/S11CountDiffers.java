package prisoncensus.checks.solitary;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.PlacementState;
import prisoncensus.checks.night.RejectedLines;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.RejectedName;

/**
 * S11: the people counted in a solitary cell at the census count are not as many as the placements open there at that time. PASS
 * without a subject: no solitary cell has a slip or an open placement at the census count, and no line of the logs that it reads
 * was rejected. Source of the rule: two logs of one cell must agree.
 */
final class S11CountDiffers implements Check {
    @Override
    public CheckId id() {
        return CheckId.S11;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY, LogKind.CELLS, LogKind.HEADCOUNT).and(LimitName.CENSUS_COUNT);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.SOLITARY, LogKind.CELLS, LogKind.HEADCOUNT))) {
            var moment = census.solitary().date().atTime(census.limits().censusCount());
            Map<String, List<PlacementState>> open = S10SharedCell.openAt(
                            census.solitary().inCells(), moment)
                    .stream()
                    .collect(groupingBy(state -> state.line().cell()));
            census.solitaryCells()
                    .forEach(cell -> judge(cell, open.getOrDefault(cell.code(), List.of()), census, outcome));
            OpenCells.leaveAllOpen(census, outcome);
            census.rejected().leaveOpen(LogKind.HEADCOUNT, atCensus(census), outcome);
        }
        return outcome.outcome();
    }

    private static void judge(Cell cell, List<PlacementState> open, Census census, OutcomeBuilder outcome) {
        LocalTime time = census.limits().censusCount();
        Optional<CountSlip> slip = census.counts(cell).governing(time);
        if (isOpen(cell, census)) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.rejectedLines());
        } else if (couldBeAnyCell(census)) {
            return;
        } else if (slip.isPresent() && slip.get().people() != open.size()) {
            fail(cell, slip.get(), open, outcome);
        } else if (slip.isPresent()) {
            outcome.pass();
        } else if (!open.isEmpty() || census.counts(cell).hasSlip(time)) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.governingSlips(List.of(time)));
        }
    }

    private static Predicate<RejectedName> atCensus(Census census) {
        return RejectedLines.at(List.of(census.limits().censusCount()));
    }

    /** A further line could undo a failure, so a cell that a rejected line names does not fail. */
    private static boolean isOpen(Cell cell, Census census) {
        return OpenCells.isNamed(cell, census)
                || census.rejected().nameCell(LogKind.HEADCOUNT, cell.code(), atCensus(census));
    }

    private static boolean couldBeAnyCell(Census census) {
        return census.rejected().couldBeAnyCell(LogKind.SOLITARY, RejectedLines.ANY)
                || census.rejected().couldBeAnyCell(LogKind.HEADCOUNT, atCensus(census));
    }

    private static void fail(Cell cell, CountSlip slip, List<PlacementState> open, OutcomeBuilder outcome) {
        var message = Message.of("S11")
                .with("cell", cell.code())
                .with("people", slip.people())
                .with("time", slip.scheduledTime())
                .with("placements", open.size());
        List<Origin> sources = new ArrayList<>(List.of(slip.origin()));
        open.forEach(state -> sources.add(state.line().origin()));
        outcome.fail(Subject.cell(cell), message, sources);
    }
}
