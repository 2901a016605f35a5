package prisoncensus.checks.headcount;

import java.time.LocalTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
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
import prisoncensus.logbook.RejectedName;

/**
 * H11: in a sector of five or more active group cells, all governing slips of two or more scheduled counts say the same number of
 * people. Found is that number. PASS without a subject: no sector has five active group cells, and no line of headcount.csv or row
 * of cells.csv that touches the date was rejected. Source of the rule: the facility's own count schedule; real cells differ.
 */
final class H11CopiedCounts implements Check {
    private static final int LEAST_CELLS = 5;
    private static final int LEAST_COUNTS = 2;

    @Override
    public CheckId id() {
        return CheckId.H11;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS).and(LimitName.COUNT_TIMES);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.HEADCOUNT, LogKind.CELLS))) {
            census.cellsBySector().forEach((sector, cells) -> {
                List<Cell> group = cells.stream().filter(Cell::isGroup).toList();
                if (group.size() >= LEAST_CELLS) {
                    judge(sector, cells, group, census, outcome);
                } else if (census.rejected().any(LogKind.CELLS)) {
                    outcome.notEvaluable(Subject.sector(sector), MissingInput.rejected(LogKind.CELLS));
                }
            });
            OpenSectors.leaveAllOpen(scheduled(census), census, outcome);
        }
        return outcome.outcome();
    }

    private static Predicate<RejectedName> scheduled(Census census) {
        return RejectedLines.at(census.limits().countTimes());
    }

    private static void judge(
            String sector, List<Cell> cells, List<Cell> group, Census census, OutcomeBuilder outcome) {
        List<CountSlip> slips = census.limits().countTimes().stream()
                .flatMap(time -> group.stream().flatMap(cell -> census.counts(cell).governing(time).stream()))
                .toList();
        List<LocalTime> times =
                slips.stream().map(CountSlip::scheduledTime).distinct().toList();
        if (times.size() < LEAST_COUNTS) {
            outcome.notEvaluable(Subject.sector(sector), MissingInput.twoCounts());
        } else if (slips.stream().mapToInt(CountSlip::people).distinct().count() > 1) {
            OpenSectors.passUnlessOpen(sector, cells, scheduled(census), census, outcome);
        } else {
            fail(sector, slips, times, outcome);
        }
    }

    private static void fail(String sector, List<CountSlip> slips, List<LocalTime> times, OutcomeBuilder outcome) {
        int people = slips.get(0).people();
        var message = Message.of("H11")
                .with("sector", sector)
                .with("number", slips.size())
                .with("times", times)
                .with("found", people);
        outcome.fail(
                Subject.sector(sector),
                OptionalLong.of(people),
                OptionalLong.empty(),
                message,
                CountSlips.origins(slips));
    }
}
