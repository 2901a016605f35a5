package prisoncensus.audit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.checks.RevisionResults.FindingRow;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Message;
import prisoncensus.report.FindingsCsv;

/**
 * The findings of one sealed revision as the store keeps them, row by row.
 *
 * @param revision its name, for messages
 * @param kept in their order
 */
record StoredRows(String revision, List<FindingRow> kept) {
    /** Findings that differ from the sealed findings.csv in any word, and findings that only one side has. */
    List<Discrepancy> differFrom(Path findingsCsv) throws IOException {
        String sealed = Files.readString(findingsCsv);
        if (FindingsCsv.of(kept).text().equals(sealed)) {
            return List.of();
        }
        try {
            return differFrom(FindingsCsv.rows(sealed));
        } catch (IllegalArgumentException unreadable) {
            return List.of(new Discrepancy(
                    findingsCsv,
                    Message.of("verify.unreadableFindings"),
                    Words.of("verify.thoseOf", "revision", revision)));
        }
    }

    /** The same findings may be written in an older form of the file. */
    private List<Discrepancy> differFrom(List<FindingRow> sealed) {
        List<FindingRow> rows = FindingsCsv.asWritten(kept);
        if (rows.equals(sealed) || FindingsCsv.asWrittenInTheFirstForm(kept).equals(sealed)) {
            return List.of();
        }
        List<Discrepancy> discrepancies = differ(byKey(rows), byKey(sealed));
        return discrepancies.isEmpty()
                ? List.of(
                        new Discrepancy(inTheStore(), Message.of("verify.otherOrder"), Message.of("verify.orderOfCsv")))
                : discrepancies;
    }

    private static Map<FindingKey, FindingRow> byKey(List<FindingRow> rows) {
        Map<FindingKey, FindingRow> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.key(), row));
        return byKey;
    }

    private List<Discrepancy> differ(Map<FindingKey, FindingRow> rows, Map<FindingKey, FindingRow> sealed) {
        return Stream.concat(rows.keySet().stream(), sealed.keySet().stream())
                .distinct()
                .filter(key -> !Optional.ofNullable(rows.get(key)).equals(Optional.ofNullable(sealed.get(key))))
                .sorted(StoredFindings.ORDER)
                .map(key -> new Discrepancy(
                        inTheStore(),
                        Words.of(
                                rows.containsKey(key) ? "verify.anotherFinding" : "verify.noFinding",
                                "check",
                                key.rule(),
                                "subject",
                                key.subject()),
                        Message.of(sealed.containsKey(key) ? "verify.oneOfCsv" : "verify.noneOfCsv")))
                .toList();
    }

    private Message inTheStore() {
        return Words.inTheStore(revision);
    }
}
