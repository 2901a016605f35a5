package prisoncensus.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import prisoncensus.checks.Finding;

/** findings.csv: every finding, for machines. UTF-8, comma, LF; what a spreadsheet would take for a formula gets a leading {@code '}. */
public final class FindingsCsv {
    private static final List<String> HEADER = List.of(
            "check", "severity", "subject_kind", "subject", "sector", "since", "found", "limit", "message", "sources");
    private static final Pattern LIVE = Pattern.compile("^[=+\\-@\t\r]");

    private final String text;

    private FindingsCsv(String text) {
        this.text = text;
    }

    /** The findings in their order, messages in the language of the texts. */
    static FindingsCsv of(List<Finding> findings, LocalDate censusDate, Texts texts) {
        var text = new StringWriter();
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
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
                tame(finding.subject().name()),
                tame(finding.subject().sector()),
                finding.since().toString(),
                number(finding.found()),
                number(finding.limit()),
                tame(texts.say(finding.message())),
                tame(finding.cited(censusDate)));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String tame(String text) {
        return LIVE.matcher(text).find() ? "'" + text : text;
    }

    /** The file's bytes. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
