package prisoncensus.checks;

import java.util.List;
import prisoncensus.logbook.LogKind;

/** R01: headcount.csv, meals.csv or solitary.csv is absent or was refused. Source of the rule: the facility's duty to log. */
final class LogNotReceived implements Check {
    @Override
    public Outcome judge(Census census) {
        var verdict = new Verdict(Rule.R01, census.facts());
        for (LogKind log : LogKind.NIGHTLY) {
            if (census.facts().receipt(log) instanceof Receipt.NotReceived missing) {
                verdict.fail(Subject.log(log), message(log, missing), List.of());
            } else {
                verdict.pass();
            }
        }
        return verdict.outcome();
    }

    private static Message message(LogKind log, Receipt.NotReceived missing) {
        return missing.refusal()
                .map(refusal -> Message.of("R01.refused")
                        .with("file", refusal.file().name())
                        .with("fault", refusal))
                .orElseGet(() -> Message.of("R01").with("file", log.fileName()));
    }
}
