package prisoncensus.checks.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;

/**
 * R03: the accepted lines of a log are outside 20 percent of the median of the last nights that have this log. Found is the number
 * of lines. PASS without a subject: no log was received, which R01 reports. Source of the rule: the facility's own earlier nights.
 */
final class R03UnusualVolume implements Check {
    private static final int LEAST_NIGHTS = 7;

    @Override
    public CheckId id() {
        return CheckId.R03;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.HEADCOUNT, LogKind.MEALS, LogKind.SOLITARY);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        LogKind.NIGHTLY.forEach(log -> {
            if (census.facts().receipt(log) instanceof LogStatus.Received received) {
                List<Integer> volumes = census.facts().earlier().volumes().getOrDefault(log, List.of());
                judge(log, received.tally(), volumes, outcome);
            }
        });
        return outcome.outcome();
    }

    private static void judge(LogKind log, LogTally tally, List<Integer> volumes, OutcomeBuilder outcome) {
        if (volumes.size() < LEAST_NIGHTS) {
            outcome.notEvaluable(Subject.log(log), MissingInput.nights(volumes.size(), LEAST_NIGHTS));
            return;
        }
        long twiceTheMedian = twiceTheMedian(volumes);
        if (isInside(tally.accepted(), twiceTheMedian)) {
            outcome.pass();
        } else {
            var message = Message.of("R03")
                    .with("file", tally.file().name())
                    .with("found", tally.accepted())
                    .with("nights", volumes.size())
                    .with("median", half(twiceTheMedian));
            outcome.fail(Subject.log(log), OptionalLong.of(tally.accepted()), OptionalLong.empty(), message, List.of());
        }
    }

    /** The sum of the middle two, which of an odd number of nights are one and the same: doubled, the median is always whole. */
    private static long twiceTheMedian(List<Integer> volumes) {
        List<Integer> sorted = volumes.stream().sorted().toList();
        int nights = sorted.size();
        return (long) sorted.get((nights - 1) / 2) + sorted.get(nights / 2);
    }

    private static boolean isInside(int accepted, long twiceTheMedian) {
        return 5 * Math.abs(2L * accepted - twiceTheMedian) <= twiceTheMedian;
    }

    private static Object half(long number) {
        return number % 2 == 0 ? (Object) (int) (number / 2) : BigDecimal.valueOf(number * 5, 1);
    }
}
