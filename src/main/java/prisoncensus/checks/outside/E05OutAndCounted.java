package prisoncensus.checks.outside;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.Origin;

/**
 * E05: at a scheduled count people of a cell were out by outside.csv, and with those counted in the cell they are more than at any other
 * scheduled count: the same people cannot be in both books. Found is how many too many, the largest. PASS without a subject: no cell had
 * people at two scheduled counts, none lacks a count, and no line of the logs that it reads was rejected. Source of the rule: two logs of
 * one cell must agree.
 */
final class E05OutAndCounted implements Check {
    @Override
    public CheckId id() {
        return CheckId.E05;
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
        Set<Cell> named = Set.copyOf(out.named());
        for (CellOut cell : out.cells()) {
            Optional<CountSlip> worst = out.slips(cell.cell())
                    .filter(slip -> excess(slip, cell, out) > 0)
                    .max(Comparator.comparingLong((CountSlip slip) -> excess(slip, cell, out))
                            .thenComparing(CountSlip::scheduledTime, Comparator.reverseOrder()));
            if (worst.isPresent()) {
                fail(worst.get(), cell, out, outcome);
            } else if (!named.contains(cell.cell())) {
                outcome.pass();
            }
        }
        OutsideChecks.leaveNamed(out, census, outcome);
    }

    /** By how many those counted and those out exceed the most people at another scheduled count; 0 if nobody was out or there is none. */
    private static long excess(CountSlip slip, CellOut cell, TimeOut out) {
        LocalDateTime moment = cell.start().toLocalDate().atTime(slip.scheduledTime());
        OptionalLong most = out.slips(cell.cell())
                .filter(other -> !other.scheduledTime().equals(slip.scheduledTime()))
                .mapToLong(CountSlip::people)
                .max();
        return cell.outAt(moment).isEmpty() || most.isEmpty()
                ? 0
                : slip.counted() + cell.peopleOut(moment) - most.getAsLong();
    }

    private static void fail(CountSlip slip, CellOut cell, TimeOut out, OutcomeBuilder outcome) {
        LocalDateTime moment = cell.start().toLocalDate().atTime(slip.scheduledTime());
        List<Origin> sources = new ArrayList<>(List.of(slip.origin()));
        cell.outAt(moment).forEach(record -> sources.add(record.origin()));
        var message = Message.of("E05")
                .with("cell", cell.cell().code())
                .with("time", slip.scheduledTime())
                .with("counted", slip.counted())
                .with("out", cell.peopleOut(moment))
                .with("found", excess(slip, cell, out));
        outcome.fail(
                Subject.cell(cell.cell()),
                OptionalLong.of(excess(slip, cell, out)),
                OptionalLong.empty(),
                message,
                sources);
    }
}
