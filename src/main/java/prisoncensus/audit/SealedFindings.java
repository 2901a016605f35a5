package prisoncensus.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.delivery.OutputFile;
import prisoncensus.logbook.Sha256;
import prisoncensus.logbook.SpelledText;
import prisoncensus.report.FindingsCsv;
import prisoncensus.report.SpreadsheetText;

/** The findings of a sealed revision, as its findings.csv has them. */
final class SealedFindings {
    private SealedFindings() {}

    /**
     * Those of a check, in the order of the file.
     *
     * @throws DifferenceFoundException if the file is not as it was sealed
     */
    static Map<FindingKey, ReportedFinding> of(SealedReport report, CheckId check) throws IOException {
        Map<FindingKey, ReportedFinding> findings = new LinkedHashMap<>();
        FindingsCsv.read(text(report)).entrySet().stream()
                .filter(finding -> finding.getKey().rule().equals(check.name()))
                .sorted(Map.Entry.comparingByKey(FindingKey.ORDER))
                .forEach(finding -> findings.put(finding.getKey(), finding.getValue()));
        return findings;
    }

    private static String text(SealedReport report) throws IOException {
        Path file = report.place().resolve(FindingsCsv.FILE);
        Optional<String> sealed = report.manifest().outputs().stream()
                .filter(output -> output.file().equals(FindingsCsv.FILE))
                .map(OutputFile::sha256)
                .findFirst();
        String expected = "SHA-256 " + sealed.orElse("none");
        if (!Files.isRegularFile(file)) {
            throw new DifferenceFoundException(file.toString(), "no file", expected);
        }
        byte[] bytes = Files.readAllBytes(file);
        String found = "SHA-256 " + Sha256.of(bytes);
        if (!found.equals(expected)) {
            throw new DifferenceFoundException(file.toString(), found, expected);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether the finding is about that subject, as its log, findings.csv or a terminal shows it. */
    static boolean isAbout(FindingKey finding, String subject) {
        return forms(subject).anyMatch(form -> forms(finding.subject()).anyMatch(form::equals));
    }

    private static Stream<String> forms(String subject) {
        return Stream.of(subject, SpreadsheetText.tame(subject)).map(SpelledText::line);
    }
}
