package prisoncensus.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import prisoncensus.checks.Checks;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Refusal;
import prisoncensus.report.Language;
import prisoncensus.report.LargeFacility;
import prisoncensus.report.NightReport;
import prisoncensus.report.NightReportBuilder;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.SampleReports;

/** What can be measured of how the pages look. */
class PdfLookTest {
    private static final Pattern SIZE = Pattern.compile("/F\\d+ ([\\d.]+) Tf");
    private static final double LEAST = 7;

    static Stream<Arguments> facilities() {
        return Stream.of(
                Arguments.of("one sector, five cells", LargeFacility.of(1, 5).report(Language.EN)),
                Arguments.of("full facility", LargeFacility.of(8, 28).over(5).report(Language.ES)),
                Arguments.of(
                        "40 sectors, 600 cells, long names",
                        LargeFacility.of(40, 15)
                                .named("Gälerie der langen Namen, Ostflügel ")
                                .report(Language.ES)),
                Arguments.of(
                        "endless names",
                        LargeFacility.of(14, 3).named("W".repeat(300)).over(3).report(Language.EN)),
                Arguments.of(
                        "500 cells over", LargeFacility.of(5, 100).over(100).report(Language.ES)),
                Arguments.of("everything refused", refused()),
                Arguments.of("1,600 cells", LargeFacility.of(40, 40).report(Language.EN)));
    }

    /** Logs that were refused for reasons that are long to tell, in a facility with a long name. */
    private static NightReport refused() {
        var night = new NightBuilder().cell("1".repeat(400), "N".repeat(400), CellKind.GROUP, 80);
        for (LogKind log : LogKind.NIGHTLY) {
            var fault = new Fault(FaultKind.ONE_OF, "cell", "long reason ".repeat(100), "another ".repeat(100));
            night.refused(
                    log,
                    new LogStatus.NotReceived(Optional.of(new Refusal(night.file(log), OptionalInt.empty(), fault))));
        }
        ReportHeading heading = SampleReports.heading();
        var named = new ReportHeading(
                heading.night(),
                "The facility with the long name ".repeat(20),
                ZoneId.of("UTC"),
                1,
                heading.asKnownAt(),
                false,
                false,
                heading.dayCount(),
                heading.software(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return NightReportBuilder.gather(named, Language.ES, Checks.judge(night.facts()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facilities")
    void pageOneIsOnePageAndNoTextIsTooSmall(String name, NightReport report) throws IOException {
        PdfFile pdf = PdfFile.of(report);
        assertThat(pdf.pagesOfSections().get(0)).isEqualTo(Set.of(0));
        assertThat(sizes(pdf)).isNotEmpty().allMatch(size -> size >= LEAST);
        assertThat(pdf.tags())
                .filteredOn(tag -> tag.name().equals("Figure"))
                .hasSize(3)
                .extracting(PdfFile.Tag::page)
                .allMatch(page -> page <= 3);
        assertThat(pdf.pages()).isLessThanOrEqualTo(20);
    }

    private static List<Double> sizes(PdfFile pdf) throws IOException {
        return pdf.drawn().stream()
                .flatMap(page -> SIZE.matcher(page).results())
                .map(found -> Double.parseDouble(found.group(1)))
                .distinct()
                .toList();
    }

    @Test
    void aFullFacilityWithAHundredFindingsIsReadInAFewPages() throws IOException {
        NightReport report = LargeFacility.of(8, 28).over(5).report(Language.ES);
        assertThat(report.findings()).hasSizeBetween(80, 160);
        assertThat(PdfFile.of(report).pages()).isBetween(7, 15);
    }

    @Test
    void noWordOfAHeadingOrAnOutcomeIsBroken() {
        for (Language language : Language.values()) {
            assertThat(PageText.brokenWords(SampleReports.quiet(language)))
                    .allMatch(line -> line.matches(".*[/\\\\_:;,@-]"));
        }
    }

    @Test
    void smallChartsStandOnPageOne() throws IOException {
        assertThat(PdfFile.of(SampleReports.quiet(Language.ES)).tags())
                .filteredOn(tag -> tag.name().equals("Figure"))
                .extracting(PdfFile.Tag::page)
                .containsExactly(0, 0, 0);
    }

    @Test
    void theMeasureOfSizesIsAwake() throws IOException {
        String page = PdfFile.of(SampleReports.silent(Language.EN)).drawn().get(0);
        Matcher sizes = SIZE.matcher(page);
        assertThat(sizes.find()).isTrue();
        assertThat(page).contains(" 22 Tf", " 7 Tf");
    }
}
