package prisoncensus.report;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.SubjectKind;

/**
 * findings.csv: every finding, for machines. UTF-8, comma, LF; texts stand as {@link SpreadsheetText} has them. Files of the first form gave
 * a leading {@code '} only to what begins with a sign of a formula, and spelled nothing out.
 */
public final class FindingsCsv {
    /** The name of the file. */
    public static final String FILE = "findings.csv";

    private static final List<String> HEADER = List.of(
            "check", "severity", "subject_kind", "subject", "sector", "since", "found", "limit", "message", "sources");
    private static final Pattern LIVE_IN_THE_FIRST_FORM = Pattern.compile("^[=+\\-@\t\r]");

    /** Beside what must be quoted, what some readers take for a separator. */
    private static final QuoteStrategy QUOTED = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
        }
    };

    private final String text;

    private FindingsCsv(String text) {
        this.text = text;
    }

    /** The findings in their order, messages in the language of the texts. */
    static FindingsCsv of(List<Finding> findings, LocalDate censusDate, Texts texts) {
        var text = new StringWriter();
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QUOTED)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(HEADER);
        findings.forEach(finding -> csv.writeRecord(fields(finding, censusDate, texts)));
        return new FindingsCsv(text.toString());
    }

    private static List<String> fields(Finding finding, LocalDate censusDate, Texts texts) {
        return List.of(
                finding.rule().name(),
                finding.severity().name(),
                finding.subject().kind().word(),
                SpreadsheetText.tame(finding.subject().name()),
                SpreadsheetText.tame(finding.subject().sector()),
                finding.since().toString(),
                number(finding.found()),
                number(finding.limit()),
                SpreadsheetText.tame(texts.say(finding.message())),
                SpreadsheetText.tame(finding.cited(censusDate)));
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }

    private static String tameInTheFirstForm(String text) {
        return LIVE_IN_THE_FIRST_FORM.matcher(text).find() ? "'" + text : text;
    }

    /**
     * The findings of a sealed file; texts stand as they are in it.
     *
     * @throws IllegalArgumentException if it cannot be read as one
     */
    public static Map<FindingKey, ReportedFinding> read(String text) {
        Map<FindingKey, ReportedFinding> findings = new HashMap<>();
        try (var lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            lines.forEach(line -> findings.put(
                    new FindingKey(
                            line.getField("check"),
                            SubjectKind.ofWord(line.getField("subject_kind")),
                            line.getField("subject")),
                    new ReportedFinding(
                            Severity.valueOf(line.getField("severity")),
                            LocalDate.parse(line.getField("since")),
                            number(line.getField("found")),
                            number(line.getField("limit")),
                            line.getField("message"),
                            line.getField("sources"))));
        } catch (CsvParseException | NoSuchElementException | DateTimeException | IOException unreadable) {
            throw new IllegalArgumentException("no findings.csv: " + unreadable.getMessage(), unreadable);
        }
        return findings;
    }

    /** The findings with their texts as a file holds them. */
    public static Map<FindingKey, ReportedFinding> asWritten(Map<FindingKey, ReportedFinding> findings) {
        return asWritten(findings, SpreadsheetText::tame);
    }

    /** The findings with their texts as a file of the first form held them. */
    public static Map<FindingKey, ReportedFinding> asWrittenInTheFirstForm(Map<FindingKey, ReportedFinding> findings) {
        return asWritten(findings, FindingsCsv::tameInTheFirstForm);
    }

    private static Map<FindingKey, ReportedFinding> asWritten(
            Map<FindingKey, ReportedFinding> findings, UnaryOperator<String> form) {
        return findings.entrySet().stream()
                .collect(toMap(
                        finding -> asWritten(finding.getKey(), form), finding -> asWritten(finding.getValue(), form)));
    }

    private static FindingKey asWritten(FindingKey key, UnaryOperator<String> form) {
        return new FindingKey(key.rule(), key.kind(), form.apply(key.subject()));
    }

    private static ReportedFinding asWritten(ReportedFinding finding, UnaryOperator<String> form) {
        return new ReportedFinding(
                finding.severity(),
                finding.since(),
                finding.found(),
                finding.limit(),
                form.apply(finding.message()),
                form.apply(finding.sources()));
    }

    private static OptionalLong number(String text) {
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    /** The file's bytes. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
