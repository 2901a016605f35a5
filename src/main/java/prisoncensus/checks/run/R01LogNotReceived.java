package prisoncensus.checks.run;

import java.util.List;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/**
 * R01: a log that the facility keeps (logs.kept) is absent, or one that lies there was refused. PASS without a subject: never; each log that a night
 * consists of is a subject. Source of the rule: the facility's duty to log.
 */
final class R01LogNotReceived implements Check {
    @Override
    public CheckId id() {
        return CheckId.R01;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.HEADCOUNT, LogKind.MEALS, LogKind.SOLITARY, LogKind.MOVEMENTS, LogKind.OUTSIDE)
                .and(LimitName.LOGS_KEPT);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        for (LogKind log : LogKind.NIGHTLY) {
            if (census.facts().isNotKept(log)) {
                continue;
            }
            if (census.facts().receipt(log) instanceof LogStatus.NotReceived missing) {
                outcome.fail(Subject.log(log), message(log, missing), List.of());
            } else {
                outcome.pass();
            }
        }
        return outcome.outcome();
    }

    private static Message message(LogKind log, LogStatus.NotReceived missing) {
        return missing.refusal()
                .map(refusal -> Message.of("R01.refused")
                        .with("file", refusal.file().name())
                        .with("fault", refusal))
                .orElseGet(() -> Message.of("R01").with("file", log.fileName()));
    }
}
