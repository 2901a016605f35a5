package prisoncensus.report;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import prisoncensus.checks.RevisionResults.FindingRow;
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
        return of(findings.stream()
                .map(finding -> row(finding, censusDate, texts))
                .toList());
    }

    private static FindingRow row(Finding finding, LocalDate censusDate, Texts texts) {
        return new FindingRow(
                finding.key(),
                finding.subject().sector(),
                new ReportedFinding(
                        finding.severity(),
                        finding.since(),
                        finding.found(),
                        finding.limit(),
                        texts.say(finding.message()),
                        finding.cited(censusDate)));
    }

    /** These findings in their order. */
    public static FindingsCsv of(List<FindingRow> findings) {
        var text = new StringWriter();
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QUOTED)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(HEADER);
        findings.forEach(finding -> csv.writeRecord(fields(finding)));
        return new FindingsCsv(text.toString());
    }

    private static List<String> fields(FindingRow row) {
        ReportedFinding finding = row.finding();
        return List.of(
                row.key().rule(),
                finding.severity().name(),
                row.key().kind().word(),
                SpreadsheetText.tame(row.key().subject()),
                SpreadsheetText.tame(row.sector()),
                finding.since().toString(),
                number(finding.found()),
                number(finding.limit()),
                SpreadsheetText.tame(finding.message()),
                SpreadsheetText.tame(finding.sources()));
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
        rows(text).forEach(row -> findings.put(row.key(), row.finding()));
        return findings;
    }

    /**
     * The findings of a sealed file in its order; texts stand as they are in it.
     *
     * @throws IllegalArgumentException if it cannot be read as one
     */
    public static List<FindingRow> rows(String text) {
        List<FindingRow> findings = new ArrayList<>();
        try (var lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            lines.forEach(line -> findings.add(new FindingRow(
                    new FindingKey(
                            line.getField("check"),
                            SubjectKind.ofWord(line.getField("subject_kind")),
                            line.getField("subject")),
                    line.getField("sector"),
                    new ReportedFinding(
                            Severity.valueOf(line.getField("severity")),
                            LocalDate.parse(line.getField("since")),
                            number(line.getField("found")),
                            number(line.getField("limit")),
                            line.getField("message"),
                            line.getField("sources")))));
        } catch (CsvParseException | NoSuchElementException | DateTimeException | IOException unreadable) {
            throw new IllegalArgumentException("no findings.csv: " + unreadable.getMessage(), unreadable);
        }
        return findings;
    }

    /** The findings with their texts as a file holds them. */
    public static List<FindingRow> asWritten(List<FindingRow> findings) {
        return asWritten(findings, SpreadsheetText::tame);
    }

    /** The findings with their texts as a file of the first form held them. */
    public static List<FindingRow> asWrittenInTheFirstForm(List<FindingRow> findings) {
        return asWritten(findings, FindingsCsv::tameInTheFirstForm);
    }

    private static List<FindingRow> asWritten(List<FindingRow> findings, UnaryOperator<String> form) {
        return findings.stream()
                .map(row -> new FindingRow(
                        asWritten(row.key(), form), form.apply(row.sector()), asWritten(row.finding(), form)))
                .toList();
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

    /** The file's text. */
    public String text() {
        return text;
    }

    /** The file's bytes. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
