package prisoncensus.checks.run;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.RejectedLine;

/**
 * R02: one or more lines of a received log were rejected. Found is the number of lines. PASS without a subject: no log was
 * received, which R01 reports. Source of the rule: the form of the logs.
 */
final class R02LinesRejected implements Check {
    private static final List<LogKind> LOGS = List.of(
            LogKind.HEADCOUNT, LogKind.MEALS, LogKind.SOLITARY, LogKind.MOVEMENTS, LogKind.OUTSIDE, LogKind.CELLS);

    @Override
    public CheckId id() {
        return CheckId.R02;
    }

    @Override
    public CheckReads reads() {
        return new CheckReads(EnumSet.allOf(LogKind.class), Set.of());
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        LOGS.forEach(log -> {
            if (census.facts().receipt(log) instanceof LogStatus.Received received) {
                judge(log, received, outcome);
            }
        });
        return outcome.outcome();
    }

    private static void judge(LogKind log, LogStatus.Received received, OutcomeBuilder outcome) {
        int rejected = received.tally().rejected();
        if (rejected == 0) {
            outcome.pass();
        } else {
            var message = Message.of(rejected == 1 ? "R02.one" : "R02")
                    .with("file", received.tally().file().name())
                    .with("found", rejected)
                    .with("read", received.tally().read());
            List<Origin> lines =
                    received.rejected().stream().map(RejectedLine::origin).toList();
            outcome.fail(Subject.log(log), OptionalLong.of(rejected), OptionalLong.empty(), message, lines);
        }
    }
}
