package prisoncensus.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.Severity;
import prisoncensus.logbook.CellKind;
import prisoncensus.report.FindingView;
import prisoncensus.report.Language;
import prisoncensus.report.LargeFacility;
import prisoncensus.report.NightReport;
import prisoncensus.report.SampleReports;
import prisoncensus.report.Words;

/** Nights that no prison has still look as they should. */
class PdfBadInputTest {
    private static final String LONG_NAME =
            "The wing with the longest name of all ".repeat(6).substring(0, 200);

    static Stream<Arguments> nights() {
        return Stream.of(
                Arguments.of("no cell", SampleReports.gather(new NightBuilder(), Language.EN)),
                Arguments.of("one cell", SampleReports.gather(cell("1", "North"), Language.ES)),
                Arguments.of("5,000 cells", LargeFacility.of(50, 100).report(Language.EN)),
                Arguments.of("a name of 200 characters", SampleReports.gather(cell("1", LONG_NAME), Language.EN)),
                Arguments.of("a script that no font has", SampleReports.gather(cell("漢字", "東"), Language.EN)),
                Arguments.of("3,000 sources", with(List.of(finding(1, sources(3_000))))),
                Arguments.of("18,080 findings", with(findings(18_080))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nights")
    void isAnArchiveCopyWithOneFirstPageOfFewPages(String name, NightReport report) throws Exception {
        PdfFile pdf = PdfFile.of(report);

        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.pagesOfSections().get(0)).isEqualTo(Set.of(0));
        assertThat(pdf.pages()).isLessThanOrEqualTo(20);
    }

    @Test
    void whatNoFontHasIsReplacedByItsNumber() {
        assertThat(PageText.words(SampleReports.gather(cell("漢字", "東"), Language.EN)))
                .contains("Cell <U+6F22><U+5B57> held more people");
    }

    @Test
    void aNightWithoutCellsSaysSoInEveryChart() throws IOException {
        NightReport report = SampleReports.gather(new NightBuilder(), Language.EN);

        assertThat(PdfFile.of(report).tags())
                .filteredOn(tag -> tag.name().equals("Figure"))
                .extracting(PdfFile.Tag::alternative)
                .satisfiesExactly(
                        sectors -> assertThat(sectors).contains("No sector is known for this night."),
                        census -> assertThat(census).contains("Census of the last 30 nights: none."),
                        map -> assertThat(map).contains("No cell is known of this night."));
    }

    @Test
    void aLongNameIsCutInItsMiddleInChartsAndWholeInTables() {
        String words = PageText.words(SampleReports.gather(cell("1", LONG_NAME), Language.EN));

        assertThat(words).contains(LONG_NAME.substring(0, 79));
    }

    @Test
    void ofManyFindingsTheGravestStandInItAndTheOthersAreCounted() {
        String words = PageText.words(with(findings(18_080)));

        assertThat(words)
                .contains("Findings in all: 18,080.", "Breaches: 18,080")
                .contains("… and 17,970 more");
    }

    private static NightBuilder cell(String code, String sector) {
        return new NightBuilder().cell(code, sector, CellKind.GROUP, 80).counts(code, 81);
    }

    private static NightReport with(List<FindingView> findings) {
        return PageWordsTest.with(findings);
    }

    private static List<FindingView> findings(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> finding(i, sources(3)))
                .toList();
    }

    private static FindingView finding(int number, String sources) {
        return new FindingView(
                Severity.BREACH,
                new Words(Message.of("rule.H02"), "H02 Over limit"),
                "cell " + number,
                LocalDate.of(2026, 11, 20),
                1,
                new Words(Message.of("finding.new"), "new"),
                new Words(Message.of("H02"), "Cell " + number + " held more people than its limit."),
                sources);
    }

    private static String sources(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(line -> "headcount.csv:" + line)
                .collect(Collectors.joining("; "));
    }
}
