package prisoncensus.checks;

import java.util.List;
import java.util.OptionalInt;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.RejectedLine;

/**
 * R02: one or more lines of a received log were rejected. Found is the number of lines. Source of the rule: the form of the logs.
 */
final class LinesRejected implements Check {
    private static final List<LogKind> LOGS =
            List.of(LogKind.HEADCOUNT, LogKind.MEALS, LogKind.SOLITARY, LogKind.CELLS);

    @Override
    public Outcome judge(Census census) {
        var verdict = new Verdict(Rule.R02, census.facts());
        LOGS.forEach(log -> {
            if (census.facts().receipt(log) instanceof Receipt.Received received) {
                judge(log, received, verdict);
            }
        });
        return verdict.outcome();
    }

    private static void judge(LogKind log, Receipt.Received received, Verdict verdict) {
        int rejected = received.tally().rejected();
        if (rejected == 0) {
            verdict.pass();
        } else {
            var message = Message.of(rejected == 1 ? "R02.one" : "R02")
                    .with("file", received.tally().file().name())
                    .with("found", rejected)
                    .with("read", received.tally().read());
            List<Origin> lines =
                    received.rejected().stream().map(RejectedLine::origin).toList();
            verdict.fail(Subject.log(log), OptionalInt.of(rejected), OptionalInt.empty(), message, lines);
        }
    }
}
