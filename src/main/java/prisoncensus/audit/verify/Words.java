package prisoncensus.audit.verify;

import prisoncensus.checks.night.Message;
import prisoncensus.report.Change;

/** Makes sentences whose numbers stand as they are, without marks between thousands. */
final class Words {
    private Words() {}

    /** @param values names and values in turn */
    static Message of(String key, Object... values) {
        Message message = Message.of(key);
        for (int i = 0; i < values.length; i += 2) {
            Object value = values[i + 1];
            message = message.with((String) values[i], value instanceof Message ? value : value.toString());
        }
        return message;
    }

    /** What the store says of something. */
    static Message inTheStore(Object what) {
        return of("verify.inStore", "what", what);
    }

    /** What follows from the logs. */
    static Message asLogsGive(Object what) {
        return of("verify.asLogs", "what", what);
    }

    /** What changed: a figure, an outcome or a finding. */
    static Message what(Change change) {
        if (change instanceof Change.OfFigure figure) {
            return of(
                    "verify.figure",
                    "name",
                    figure.name(),
                    "value",
                    figure.before().orElse("[x]"));
        } else if (change instanceof Change.OfOutcome outcome) {
            return of("verify.outcome", "outcome", outcome.before(), "check", outcome.rule());
        }
        var finding = (Change.OfFinding) change;
        String said = finding.before().isEmpty()
                ? "verify.noFinding"
                : finding.now().isEmpty() ? "verify.aFinding" : "verify.anotherFinding";
        return of(said, "check", finding.key().rule(), "subject", finding.key().subject());
    }
}
