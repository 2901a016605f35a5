package prisoncensus.audit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.report.FindingsCsv;

/**
 * The findings of one sealed revision as the store keeps them.
 *
 * @param revision its name, for messages
 */
record StoredFindings(String revision, Map<FindingKey, ReportedFinding> kept) {
    private static final Comparator<FindingKey> ORDER = Comparator.comparing(FindingKey::toString);

    /** Findings whose severity or sources differ from what the logs give now; findings that only one side has are not compared. */
    List<Discrepancy> weighOrCiteOtherwiseThan(Map<FindingKey, ReportedFinding> now) {
        List<Discrepancy> discrepancies = new ArrayList<>();
        inOrder(kept).forEach((key, finding) -> {
            String known = support(finding);
            Optional.ofNullable(now.get(key))
                    .map(StoredFindings::support)
                    .filter(given -> !given.equals(known))
                    .ifPresent(given -> discrepancies.add(new Discrepancy(
                            revision,
                            "finding %s of %s in the store: %s".formatted(key.rule(), key.subject(), known),
                            given + ", as the logs give")));
        });
        return discrepancies;
    }

    private static Map<FindingKey, ReportedFinding> inOrder(Map<FindingKey, ReportedFinding> findings) {
        Map<FindingKey, ReportedFinding> inOrder = new TreeMap<>(ORDER);
        inOrder.putAll(findings);
        return inOrder;
    }

    private static String support(ReportedFinding finding) {
        return finding.severity() + " by " + finding.sources();
    }

    /** Findings that differ from the sealed findings.csv in any word, and findings that only one side has. */
    List<Discrepancy> differFrom(Path findingsCsv) throws IOException {
        Map<FindingKey, ReportedFinding> sealed;
        try {
            sealed = FindingsCsv.read(Files.readString(findingsCsv));
        } catch (IllegalArgumentException unreadable) {
            return List.of(
                    new Discrepancy(findingsCsv.toString(), "no findings that can be read", "those of " + revision));
        }
        List<Discrepancy> discrepancies = differ(FindingsCsv.asWritten(kept), sealed);
        return discrepancies.isEmpty()
                        || !differ(FindingsCsv.asWrittenInTheFirstForm(kept), sealed)
                                .isEmpty()
                ? discrepancies
                : List.of();
    }

    private List<Discrepancy> differ(Map<FindingKey, ReportedFinding> rows, Map<FindingKey, ReportedFinding> sealed) {
        return Stream.concat(rows.keySet().stream(), sealed.keySet().stream())
                .distinct()
                .filter(key -> !Optional.ofNullable(rows.get(key)).equals(Optional.ofNullable(sealed.get(key))))
                .sorted(ORDER)
                .map(key -> new Discrepancy(
                        revision + " in the store",
                        "%s %s of %s"
                                .formatted(
                                        rows.containsKey(key) ? "another finding" : "no finding",
                                        key.rule(),
                                        key.subject()),
                        sealed.containsKey(key) ? "the one of its findings.csv" : "none, as its findings.csv says"))
                .toList();
    }
}
