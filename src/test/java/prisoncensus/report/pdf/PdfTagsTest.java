package prisoncensus.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.report.Language;
import prisoncensus.report.LargeFacility;
import prisoncensus.report.NightReport;
import prisoncensus.report.SampleReports;

/** What somebody hears who has the PDF read out. */
class PdfTagsTest {
    private static final Pattern FOOT =
            Pattern.compile("/Artifact <</Type /Pagination /Subtype /Footer>> BDC\\s+[^/]+BT\\s");

    static Stream<NightReport> nights() {
        return Stream.of(
                SampleReports.rich(Language.EN),
                SampleReports.quiet(Language.ES),
                SampleReports.silent(Language.ES),
                LargeFacility.of(8, 28).report(Language.ES));
    }

    @ParameterizedTest
    @MethodSource("nights")
    void isReadInTheOrderOfThePages(NightReport report) throws IOException {
        List<Integer> pages = PdfFile.of(report).tags().stream()
                .filter(tag -> tag.contents() > 0)
                .map(PdfFile.Tag::page)
                .toList();
        assertThat(pages).isSorted().startsWith(0);
    }

    @ParameterizedTest
    @MethodSource("nights")
    void hasThreeFiguresEachBehindItsHeading(NightReport report) throws IOException {
        List<PdfFile.Tag> tags = PdfFile.of(report).tags();
        List<PdfFile.Tag> figures =
                tags.stream().filter(tag -> tag.name().equals("Figure")).toList();
        assertThat(figures).hasSize(3).allSatisfy(figure -> {
            assertThat(figure.alternative()).isNotBlank();
            assertThat(tags.subList(0, tags.indexOf(figure)).stream()
                            .filter(tag -> tag.contents() > 0)
                            .reduce((first, second) -> second))
                    .hasValueSatisfying(before -> assertThat(before.name()).isEqualTo("H2"));
        });
    }

    /** So many findings that a heading would come to stand at the end of a page, if nothing held it. */
    @ParameterizedTest
    @ValueSource(ints = {4, 6, 8, 10, 12, 14, 16, 18})
    void leavesNoHeadingAloneAtTheEndOfAPage(int over) throws IOException {
        NightReport report = LargeFacility.of(1, 24).over(over).report(Language.EN);
        List<PdfFile.Tag> said = PdfFile.of(report).tags().stream()
                .filter(tag -> tag.contents() > 0)
                .toList();
        for (int i = 0; i < said.size() - 1; i++) {
            if (isHeading(said.get(i))) {
                assertThat(said.get(i + 1).page()).isEqualTo(said.get(i).page());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nights")
    void headingsBeginWithTheTitleAndSkipNoLevel(NightReport report) throws IOException {
        List<Integer> levels = PdfFile.of(report).tags().stream()
                .filter(PdfTagsTest::isHeading)
                .map(tag -> tag.name().charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1, 2).hasSizeGreaterThan(8);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
        }
    }

    private static boolean isHeading(PdfFile.Tag tag) {
        return tag.name().matches("H\\d");
    }

    @Test
    void everyTableHasOneHeadAndEveryOtherRowBeginsWithItsHeading() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<PdfFile.Tag> tags = PdfFile.of(SampleReports.rich(Language.EN)).tags();
        for (PdfFile.Tag tag : tags) {
            if (tag.name().equals("TR")) {
                rows.add(new ArrayList<>());
            } else if (tag.name().equals("TH") || tag.name().equals("TD")) {
                rows.get(rows.size() - 1).add(tag.name());
            }
        }
        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> {
            assertThat(row.get(0)).isEqualTo("TH");
            assertThat(row.subList(1, row.size())).containsOnly(row.get(1));
        });
        assertThat(rows)
                .filteredOn(row -> row.get(1).equals("TH"))
                .hasSameSizeAs(
                        tags.stream().filter(tag -> tag.name().equals("Table")).toList());
    }

    @Test
    void everyHeadingOfATableSaysWhatItHeads() throws IOException {
        assertThat(PdfFile.of(SampleReports.rich(Language.EN)).tags())
                .filteredOn(tag -> tag.name().equals("TH"))
                .extracting(PdfFile.Tag::scope)
                .startsWith("Column", "Column", "Column", "Column", "Column", "Column", "Row")
                .containsOnly("Column", "Row");
    }

    @Test
    void theFootOfEveryPageIsNoContent() throws IOException {
        PdfFile pdf = PdfFile.of(SampleReports.rich(Language.EN));
        assertThat(pdf.drawn())
                .hasSize(pdf.pages())
                .allSatisfy(page -> assertThat(page).containsPattern(FOOT));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theMapNamesEveryCellThatMattersAndCountsTheRest(Language language) throws IOException {
        String map = figures(LargeFacility.of(3, 200).report(language)).get(2);
        assertThat(map)
                .contains("1-100 (85/80)", "2-100 (85/80)", "3-100 (85/80)", "1-050 (80/80)", "1-007")
                .doesNotContain("1-051")
                .contains(language == Language.EN ? "over its limit 1" : "por encima del límite 1")
                .contains(language == Language.EN ? "from 50% 197" : "desde el 50\u00a0% 197");
    }

    @Test
    void theLineOfTheCensusTellsEveryNight() throws IOException {
        String line = figures(LargeFacility.of(1, 10).report(Language.EN)).get(1);
        assertThat(line)
                .contains("2026-11-18: 400", "2026-11-20: at least 455, incomplete")
                .contains("Missing: 2026-10-22; ")
                .doesNotContain("2026-11-19: ");
    }

    @Test
    void aNightWithoutLogsHasItsChartsAndTheySaySo() throws IOException {
        List<String> figures = figures(SampleReports.silent(Language.EN));
        assertThat(figures.get(0)).contains("North: [x] people, limit 80");
        assertThat(figures.get(1)).contains("Census of the last 30 nights: none.");
        assertThat(figures.get(2)).contains("No usable count: 1-01.");
    }

    private static List<String> figures(NightReport report) throws IOException {
        return PdfFile.of(report).tags().stream()
                .filter(tag -> tag.name().equals("Figure"))
                .map(PdfFile.Tag::alternative)
                .toList();
    }
}
