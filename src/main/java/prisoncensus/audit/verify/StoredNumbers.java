package prisoncensus.audit.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prisoncensus.checks.RevisionResults;
import prisoncensus.checks.RevisionResults.ReportedOutcome;
import prisoncensus.checks.night.Message;

/**
 * How many subjects each check judged and left open, as the store keeps it of one sealed revision.
 *
 * @param revision its name, for messages
 */
record StoredNumbers(String revision, Map<String, ReportedOutcome> kept) {
    /** Numbers that the logs do not give by the same version of the check. */
    List<Discrepancy> differFrom(RevisionResults now) {
        return new TreeMap<>(kept)
                .entrySet().stream()
                        .flatMap(outcome -> Optional.ofNullable(now.outcomes().get(outcome.getKey()))
                                .filter(given -> differ(outcome.getValue(), given))
                                .map(given -> new Discrepancy(
                                        revision,
                                        Words.of(
                                                "verify.numbers",
                                                "check",
                                                outcome.getKey(),
                                                "numbers",
                                                said(outcome.getValue())),
                                        Words.asLogsGive(said(given))))
                                .stream())
                        .toList();
    }

    private static boolean differ(ReportedOutcome known, ReportedOutcome given) {
        return known.ruleVersion() == given.ruleVersion()
                && (known.judged() != given.judged() || known.notEvaluable() != given.notEvaluable());
    }

    private static Message said(ReportedOutcome outcome) {
        return Words.of("verify.judged", "judged", outcome.judged(), "open", outcome.notEvaluable());
    }
}
