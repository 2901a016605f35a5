package prisoncensus.audit.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Message;

/**
 * The findings of one sealed revision as the store keeps them.
 *
 * @param revision its name, for messages
 */
record StoredFindings(String revision, Map<FindingKey, ReportedFinding> kept) {
    static final Comparator<FindingKey> ORDER = Comparator.comparing(FindingKey::toString);

    /** Findings whose severity or sources differ from what the logs give now; findings that only one side has are not compared. */
    List<Discrepancy> weighOrCiteOtherwiseThan(Map<FindingKey, ReportedFinding> now) {
        List<Discrepancy> discrepancies = new ArrayList<>();
        inOrder(kept).forEach((key, finding) -> {
            Message known = support(finding);
            Optional.ofNullable(now.get(key))
                    .map(StoredFindings::support)
                    .filter(given -> !given.equals(known))
                    .ifPresent(given -> discrepancies.add(new Discrepancy(
                            revision,
                            Words.of("verify.finding", "check", key.rule(), "subject", key.subject(), "support", known),
                            Words.asLogsGive(given))));
        });
        return discrepancies;
    }

    private static Map<FindingKey, ReportedFinding> inOrder(Map<FindingKey, ReportedFinding> findings) {
        Map<FindingKey, ReportedFinding> inOrder = new TreeMap<>(ORDER);
        inOrder.putAll(findings);
        return inOrder;
    }

    private static Message support(ReportedFinding finding) {
        return Words.of(
                "verify.support",
                "severity",
                Message.of("severity." + finding.severity()),
                "sources",
                finding.sources());
    }
}
