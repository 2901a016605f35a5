package prisoncensus.checks.run;

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
import prisoncensus.checks.night.UsualRange;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;

/**
 * R03: the accepted lines of a log are outside 20 percent of the median of the last nights that have this log. Found is the number
 * of lines. PASS without a subject: no log was received, which R01 reports. Source of the rule: the facility's own earlier nights.
 */
final class R03UnusualVolume implements Check {
    private static final List<LogKind> LOGS =
            List.of(LogKind.HEADCOUNT, LogKind.MEALS, LogKind.SOLITARY, LogKind.OUTSIDE);

    @Override
    public CheckId id() {
        return CheckId.R03;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.HEADCOUNT, LogKind.MEALS, LogKind.SOLITARY, LogKind.OUTSIDE);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        LOGS.forEach(log -> {
            if (census.facts().receipt(log) instanceof LogStatus.Received received) {
                List<Integer> volumes = census.facts().earlier().volumes().getOrDefault(log, List.of());
                judge(log, received.tally(), usual(volumes), outcome);
            }
        });
        return outcome.outcome();
    }

    private static UsualRange usual(List<Integer> volumes) {
        return new UsualRange(volumes.stream().map(Integer::longValue).toList());
    }

    private static void judge(LogKind log, LogTally tally, UsualRange usual, OutcomeBuilder outcome) {
        if (!usual.isKnown()) {
            outcome.notEvaluable(
                    Subject.log(log), MissingInput.nights(usual.earlier().size(), UsualRange.LEAST_NIGHTS));
        } else if (usual.holds(tally.accepted())) {
            outcome.pass();
        } else {
            var message = Message.of("R03")
                    .with("file", tally.file().name())
                    .with("found", tally.accepted())
                    .with("nights", usual.earlier().size())
                    .with("median", usual.median());
            outcome.fail(Subject.log(log), OptionalLong.of(tally.accepted()), OptionalLong.empty(), message, List.of());
        }
    }
}
