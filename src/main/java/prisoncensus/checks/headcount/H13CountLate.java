package prisoncensus.checks.headcount;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
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
import prisoncensus.checks.night.RejectedLines;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.RejectedName;
import prisoncensus.logbook.TextOrder;

/**
 * H13: governing slips of a sector's active cells were counted more than count.max_early_minutes before or count.max_delay_minutes after
 * their scheduled time. Found is the minutes of the worst, rounded away from zero, negative if early; limit is the one that it passed. PASS
 * without a subject: no active cell has a governing slip at a scheduled count, the file has the column counted_at, and no line of
 * headcount.csv or row of cells.csv that touches the date was rejected. Source of the rule: the facility's own count schedule.
 */
final class H13CountLate implements Check {
    private static final String COLUMN = "counted_at";

    private record Late(CountSlip slip, Duration delay) {
        static final Comparator<Late> WORST_FIRST = Comparator.comparing(
                        (Late late) -> late.delay().abs(), Comparator.reverseOrder())
                .thenComparing(late -> late.slip().scheduledTime())
                .thenComparing(late -> late.slip().cell(), TextOrder.CODE_POINTS);

        boolean isEarly() {
            return delay.isNegative();
        }

        long minutes() {
            long away = (delay.abs().toSeconds() + 59) / 60;
            return isEarly() ? -away : away;
        }
    }

    @Override
    public CheckId id() {
        return CheckId.H13;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS)
                .and(LimitName.COUNT_TIMES, LimitName.COUNT_MAX_EARLY_MINUTES, LimitName.COUNT_MAX_DELAY_MINUTES);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.HEADCOUNT, LogKind.CELLS))) {
            if (census.facts().hasColumn(LogKind.HEADCOUNT, COLUMN)) {
                census.cellsBySector().forEach((sector, cells) -> judge(sector, cells, census, outcome));
                OpenSectors.leaveAllOpen(scheduled(census), census, outcome);
            } else {
                outcome.notEvaluable(Subject.log(LogKind.HEADCOUNT), MissingInput.column(LogKind.HEADCOUNT, COLUMN));
            }
        }
        return outcome.outcome();
    }

    private static Predicate<RejectedName> scheduled(Census census) {
        return RejectedLines.at(census.limits().countTimes());
    }

    private static void judge(String sector, List<Cell> cells, Census census, OutcomeBuilder outcome) {
        List<CountSlip> slips = cells.stream()
                .flatMap(cell -> census.limits().countTimes().stream()
                        .flatMap(time -> census.counts(cell).governing(time).stream()))
                .toList();
        Optional<Late> worst =
                slips.stream().flatMap(slip -> late(slip, census).stream()).min(Late.WORST_FIRST);
        if (worst.isPresent()) {
            fail(sector, worst.get(), census, outcome);
        } else if (slips.stream().anyMatch(slip -> slip.countedAt().isEmpty())) {
            outcome.notEvaluable(Subject.sector(sector), MissingInput.column(LogKind.HEADCOUNT, COLUMN));
        } else if (!slips.isEmpty() || OpenSectors.isOpen(cells, scheduled(census), census)) {
            OpenSectors.passUnlessOpen(sector, cells, scheduled(census), census, outcome);
        }
    }

    private static Optional<Late> late(CountSlip slip, Census census) {
        var due = census.facts().night().date().atTime(slip.scheduledTime());
        var early = Duration.ofMinutes(census.limits().number(LimitName.COUNT_MAX_EARLY_MINUTES));
        var delay = Duration.ofMinutes(census.limits().number(LimitName.COUNT_MAX_DELAY_MINUTES));
        return slip.countedAt()
                .map(counted -> new Late(slip, Duration.between(due, counted)))
                .filter(late -> late.delay().compareTo(early.negated()) < 0
                        || late.delay().compareTo(delay) > 0);
    }

    private static void fail(String sector, Late worst, Census census, OutcomeBuilder outcome) {
        LimitName limit = worst.isEarly() ? LimitName.COUNT_MAX_EARLY_MINUTES : LimitName.COUNT_MAX_DELAY_MINUTES;
        CountSlip slip = worst.slip();
        var message = Message.of(worst.isEarly() ? "H13.early" : "H13")
                .with("sector", sector)
                .with("cell", slip.cell())
                .with("time", slip.scheduledTime())
                .with("counted", slip.countedAt().orElseThrow())
                .with("minutes", Math.abs(worst.minutes()))
                .with("limit", census.limits().number(limit));
        outcome.fail(
                Subject.sector(sector),
                worst.minutes(),
                census.limits().number(limit),
                message,
                List.of(slip.origin()));
    }
}
