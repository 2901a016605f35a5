package prisoncensus.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.report.Language;
import prisoncensus.report.NightReport;
import prisoncensus.report.SampleReports;
import prisoncensus.report.pdf.PageText;
import prisoncensus.report.workbook.ReadWorkbook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No figure and no sentence stands in one format alone. */
class SameInEveryFormatTest {
    private static final Set<String> HEADING =
            Set.of("version", "language", "facility", "zone", "revision", "asKnownAt");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");

    static Stream<NightReport> nights() {
        return Stream.of(
                SampleReports.rich(Language.EN),
                SampleReports.quiet(Language.EN),
                SampleReports.silent(Language.EN),
                SampleReports.revised(Language.EN),
                SampleReports.gather(new NightBuilder(), Language.EN),
                SampleReports.gather(SampleReports.everyLog(), Language.EN));
    }

    @ParameterizedTest
    @MethodSource("nights")
    void jsonLeavesNothingOutThatTheReportHolds(NightReport report) throws ReflectiveOperationException {
        Set<String> held = ShownValues.in(report);
        Stream.of(report.noBreach(), report.noSolitary())
                .filter(sentence -> !new JsonRemarks(report).all().contains(sentence))
                .forEach(unsaid -> held.remove(unsaid.text()));
        assertThat(ShownValues.in(json(report))).containsAll(held);
    }

    @ParameterizedTest
    @MethodSource("nights")
    void jsonSaysNothingThatWorkbookAndPdfDoNotSay(NightReport report) {
        Set<String> shown = new TreeSet<>();
        ReadWorkbook.of(report).cells().forEach(cell -> shown.add(shown(cell)));
        String pages = PageText.words(report);
        String words = String.join("\n", shown) + "\n" + pages + "\n"
                + THOUSANDS.matcher(pages).replaceAll("");
        assertThat(said(report)).filteredOn(value -> !words.contains(value)).isEmpty();
    }

    /** Page 1 and the findings, of which the PDF shows every line of a small night. */
    @ParameterizedTest
    @MethodSource("nights")
    void thePdfSaysTheSameSentences(NightReport report) {
        JsonNode json = json(report);
        Set<String> sentences = new TreeSet<>();
        json.get("questions").forEach(question -> sentences.addAll(ShownValues.in(question.get("words"))));
        json.get("findings")
                .valueStream()
                .limit(20)
                .forEach(finding -> sentences.addAll(ShownValues.in(finding.get("message"))));
        json.get("ended").forEach(run -> sentences.addAll(ShownValues.in(run.get("checkWords"))));
        json.get("rejected").forEach(line -> sentences.addAll(ShownValues.in(line.get("faults"))));
        json.get("changed").forEach(change -> sentences.addAll(ShownValues.in(change.get("cause"))));
        String words = PageText.words(report);
        assertThat(sentences)
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(words).contains(sentence));
    }

    /** The other way round: what stands in the rows of the workbook, other than headings. */
    @ParameterizedTest
    @MethodSource("nights")
    void theWorkbookShowsNoNumberThatJsonDoesNotSay(NightReport report) {
        Set<String> said = ShownValues.in(json(report));
        assertThat(ReadWorkbook.of(report).cells())
                .filteredOn(cell -> cell.getCellType() == CellType.NUMERIC)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(said).contains(shown(cell)));
    }

    private static Set<String> said(NightReport report) {
        Set<String> said = new TreeSet<>();
        json(report).properties().stream()
                .filter(field -> !HEADING.contains(field.getKey()))
                .forEach(field -> said.addAll(ShownValues.in(field.getValue())));
        json(report)
                .get("logs")
                .forEach(log -> said.remove(log.get("receivedAt").asString("")));
        return said;
    }

    private static String shown(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.toString();
        } else if (DateUtil.isCellDateFormatted(cell)) {
            String at = cell.getLocalDateTimeCellValue().toString();
            return cell.getCellStyle().getDataFormatString().contains("hh") ? at : at.substring(0, 10);
        } else if (cell.getCellStyle().getDataFormatString().contains("%")) {
            return ShownValues.plain(
                    BigDecimal.valueOf(cell.getNumericCellValue() * 100).setScale(1, RoundingMode.HALF_UP));
        }
        return ShownValues.plain(BigDecimal.valueOf(cell.getNumericCellValue()));
    }

    private static JsonNode json(NightReport report) {
        return JsonMapper.builder().build().readTree(JsonReport.bytes(report));
    }
}
