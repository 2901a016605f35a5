package prisoncensus.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Severity;
import prisoncensus.report.FindingView;
import prisoncensus.report.Language;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.SampleReports;
import prisoncensus.report.Table;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value;
import prisoncensus.report.Words;

/** What the pages say. */
class PageWordsTest {
    private static final NightReport RICH = SampleReports.rich(Language.EN);

    @Test
    void aNightWithoutBreachSaysWhetherEverythingCouldBeJudged() {
        assertThat(PageText.words(SampleReports.quiet(Language.EN))).contains("No breach was found.");
        assertThat(PageText.words(SampleReports.silent(Language.EN)))
                .contains("No breach was found, but not everything could be judged: see Checks.");
    }

    @Test
    void everyFootNamesNightRevisionInstantAndDayCount() {
        String foot = "Northern Facility, night of 2026-11-20 · Revision 1 · As known at 2026-11-21 02:00:00 +01:00"
                + "Days in solitary: calendar days, first and last includedPage %d of %d";
        List<String> feet = PageText.feet(RICH);

        assertThat(feet).hasSizeGreaterThan(4);
        for (int page = 0; page < feet.size(); page++) {
            assertThat(feet.get(page)).isEqualTo(foot.formatted(page + 1, feet.size()));
        }
    }

    @Test
    void theSignsAreExplainedBeforeTheFirstTable() {
        assertThat(PageText.words(RICH))
                .containsSubsequence("[x] missing", "Breaches", "Logs received", "not received");
    }

    @Test
    void manySourcesAreShortenedVisibly() {
        String sources = numbers(300).map(i -> "headcount.csv:" + i).collect(Collectors.joining("; "));

        assertThat(PageText.words(with(List.of(finding(1, sources)))))
                .contains("headcount.csv:1, 2, 3, 4 … and 296 more")
                .doesNotContain("5;");
    }

    @Test
    void manyFindingsAreCutVisibly() {
        List<FindingView> findings =
                numbers(1_000).map(i -> finding(i, "a.csv:" + i)).toList();

        assertThat(PageText.words(with(findings)))
                .contains("… and more: ", " new and 0 continuing; see Findings")
                .contains("Findings in all: 1,000.", "Breaches: 1,000", "New tonight: 1,000")
                .contains("… and 890 more: see findings.csv, which is attached to this document");
    }

    @Test
    void aLongListOfWhatIsMissingIsShortenedVisibly() {
        String why = numbers(500).map(i -> "cell " + i + ": no governing count").collect(Collectors.joining("; "));
        Table checks = RICH.checks();
        var values = new ArrayList<>(checks.rows().get(0).values());
        values.set(6, new Value.Text(why));

        String words =
                PageText.words(with(new Table(checks.name(), checks.columns(), List.of(new Row(values, false)))));

        assertThat(words)
                .contains("cell 1: no governing count; ")
                .contains("… and more")
                .doesNotContain("cell 400");
    }

    @Test
    void provenanceSaysWhoAskedAndWhy() {
        ReportHeading heading = SampleReports.heading();
        var asked = new ReportHeading(
                heading.night(),
                heading.facilityName(),
                heading.zone(),
                2,
                heading.asKnownAt(),
                false,
                false,
                heading.dayCount(),
                heading.software(),
                Optional.of("the governor"),
                Optional.of("a slip was corrected"),
                Optional.empty());

        assertThat(PageText.words(with(asked)))
                .contains("Requested by the governor (as claimed).", "Reason: a slip was corrected", "Signature");
    }

    @Test
    void hashesAreNeverBroken() {
        assertThat(PageText.words(RICH)).contains("0".repeat(64));
    }

    @Test
    void aSpanishReportSpeaksSpanish() {
        Stream.of(SampleReports.rich(Language.ES), SampleReports.quiet(Language.ES), SampleReports.silent(Language.ES))
                .map(PageText::words)
                .map(words -> words.replace("headcount meals solitary", "logs.kept"))
                .forEach(words -> assertThat(words)
                        .contains("Hallazgos", "noche del 20/11/2026")
                        .doesNotContainPattern(
                                "(?<![.\\w/-])(the|of|for|cells?|logs?|breach|missing|facility|nights?|not|received"
                                        + "|people|headcount|meals|solitary|default|new|none|over)(?![.\\w])"));
    }

    private static Stream<Integer> numbers(int last) {
        return IntStream.rangeClosed(1, last).boxed();
    }

    private static FindingView finding(int number, String sources) {
        LocalDate since = LocalDate.of(2026, 11, 20);
        return new FindingView(
                Severity.BREACH,
                words("H02 Over limit"),
                "cell " + number,
                since,
                1,
                words("new"),
                words("Over."),
                sources);
    }

    private static Words words(String text) {
        return new Words(Message.of("H02"), text);
    }

    static NightReport with(List<FindingView> findings) {
        return copy(RICH.heading(), findings, RICH.checks());
    }

    private static NightReport with(Table checks) {
        return copy(RICH.heading(), Collections.emptyList(), checks);
    }

    private static NightReport with(ReportHeading heading) {
        return copy(heading, RICH.findings(), RICH.checks());
    }

    private static NightReport copy(ReportHeading heading, List<FindingView> findings, Table checks) {
        return new NightReport(
                heading,
                RICH.texts(),
                RICH.answers(),
                RICH.keyFigures(),
                findings,
                RICH.newFindings(),
                RICH.sectors(),
                RICH.sectorsTitle(),
                RICH.noBreach(),
                RICH.sectorsTable(),
                RICH.lastNights(),
                RICH.cellMap(),
                RICH.receipts(),
                RICH.logs(),
                RICH.findingsTable(),
                RICH.ended(),
                RICH.cells(),
                RICH.meals(),
                RICH.mealSectors(),
                RICH.solitary(),
                RICH.noSolitary(),
                RICH.rollCounts(),
                RICH.roll(),
                RICH.outside(),
                checks,
                RICH.changes(),
                RICH.against(),
                RICH.rejected(),
                RICH.inputs(),
                RICH.limits(),
                RICH.notes(),
                RICH.findingsCsv());
    }
}
