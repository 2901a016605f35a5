package prisoncensus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.PlacementLine.held;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.pdf.PageText;
import prisoncensus.report.pdf.PdfFile;
import prisoncensus.report.workbook.ReadWorkbook;

class SolitaryTableTest {
    private static final PlacementLine LONG = held("A-1", "P-0012", "S-03", "2026-11-04T10:00");
    private static final Texts EN = Texts.in(Language.EN);

    private static NightReport report(NightBuilder night, Language language) {
        return SampleReports.gather(night, language);
    }

    private static NightReport report(NightBuilder night) {
        return report(night, Language.EN);
    }

    private static NightBuilder night(PlacementLine... lines) {
        return new NightBuilder().solitary(lines);
    }

    private static List<String> words(Table table) {
        return table.rows().stream()
                .map(row ->
                        String.join(" | ", row.values().stream().map(EN::say).toList()))
                .toList();
    }

    private static List<String> sentences(NightBuilder night, Language language) {
        return report(night, language).findings().stream()
                .map(finding -> finding.message().text())
                .toList();
    }

    private static KeyFigure figure(NightBuilder night, String name) {
        return report(night).keyFigures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEpisodeShowsItsDaysUnderAllThreeConventionsAndWhenItIsDue() {
        Table table = report(
                        night(LONG, held("A-2", "", "S-04", "2026-11-19T10:00").to("2026-11-20T09:30")))
                .solitary();
        assertThat(words(table))
                .containsExactly(
                        "P-0012 | person | A-1 | S-03 | 2026-11-04 10:00 | still held | 17 | 16 | 16 | 15 | 2026-11-19",
                        "A-2 | placement | A-2 | S-04 | 2026-11-19 10:00 | 2026-11-20 09:30 | 2 | 1 | 0 | 15 | [z]");
        assertThat(table.rows()).extracting(Table.Row::alert).containsExactly(true, false);
    }

    @Test
    void theWorkbookHoldsTheMomentsAsDatesBetweenCellsAndChecks() {
        var book = ReadWorkbook.of(report(night(LONG, held("A-2", "P-1", "S-1", "0001-01-01T08:00"))));
        var rows = book.sheet("Solitary");
        assertThat(rows.getRow(2).getCell(4).getStringCellValue()).isEqualTo("0001-01-01 08:00");
        assertThat(DateUtil.isCellDateFormatted(rows.getRow(3).getCell(4))).isTrue();
        assertThat(rows.getRow(3).getCell(4).getLocalDateTimeCellValue()).isEqualTo("2026-11-04T10:00:00");
    }

    @Test
    void anEmptySheetSaysWhetherTheLogSaysSo() {
        assertThat(ReadWorkbook.of(report(new NightBuilder().received(LogKind.SOLITARY)))
                        .text("Solitary", 2, 0))
                .isEqualTo("According to solitary.csv, nobody was held in solitary.");
        assertThat(ReadWorkbook.of(report(new NightBuilder())).text("Solitary", 2, 0))
                .startsWith("[x] solitary.csv was not received");
    }

    @Test
    void keyFiguresTellWhoIsHeldAndForHowLong() {
        assertThat(SampleReports.inWords(figure(night(LONG), "solitaryHeld")))
                .isEqualTo(List.of(
                        "solitaryHeld",
                        "Held in solitary",
                        new Value.Whole(1),
                        "placements at the end of the night",
                        false));
        assertThat(SampleReports.inWords(figure(night(LONG), "solitaryLongestDays")))
                .isEqualTo(List.of(
                        "solitaryLongestDays",
                        "Longest stay in solitary, days",
                        new Value.Whole(17),
                        "the limit is 15",
                        true));
    }

    @Test
    void nobodyHeldIsZeroPlacementsAndNoLongestStay() {
        var nobody = new NightBuilder().received(LogKind.SOLITARY);
        assertThat(figure(nobody, "solitaryHeld").value()).isEqualTo(new Value.Whole(0));
        assertThat(figure(nobody, "solitaryLongestDays").value()).isEqualTo(new Value.NotApplicable());
        assertThat(figure(nobody, "solitaryLongestDays").note().text()).isEqualTo("nobody was held");
    }

    @Test
    void withoutTheLogTheReportNamesWhoWasHeldByTheLastOne() {
        var night = new NightBuilder()
                .logged(DATE.minusDays(2), LONG, LONG.number("A-7").person(""));
        assertThat(figure(night, "solitaryHeld").value()).isEqualTo(new Value.Missing());
        assertThat(figure(night, "solitaryHeld").note().text())
                .isEqualTo("solitary.csv not received; according to that of 2026-11-18: 2");
        assertThat(figure(night, "solitaryLongestDays").value()).isEqualTo(new Value.Missing());
        assertThat(report(night).notes())
                .extracting(Words::text)
                .containsExactly("solitary.csv was not received. According to the last one before it, of 2026-11-18,"
                        + " these were still held: person P-0012, placement A-7.");
    }

    @Test
    void withoutAnyLogNobodyCanBeNamed() {
        assertThat(figure(new NightBuilder(), "solitaryHeld").note().text()).isEqualTo("solitary.csv not received");
        assertThat(report(new NightBuilder()).notes()).isEmpty();
        assertThat(report(new NightBuilder().logged(DATE.minusDays(2))).notes())
                .extracting(Words::text)
                .containsExactly("solitary.csv was not received. According to the last one before it, of 2026-11-18,"
                        + " nobody was still held.");
    }

    @Test
    void aWardenReadsWhoIsTooLongInSolitary() {
        var night = night(LONG.to("2026-11-10T09:00"), held("A-2", "P-0012", "S-07", "2026-11-10T09:00"));
        assertThat(sentences(night, Language.EN))
                .contains("Person P-0012 has been held in solitary for 17 days (since 2026-11-04, cells S-03, S-07);"
                        + " the limit is 15 days.");
        assertThat(sentences(night, Language.ES))
                .contains("La persona P-0012 lleva 17 días en aislamiento (desde 04/11/2026, celdas S-03, S-07);"
                        + " el límite es de 15 días.");
    }

    @Test
    void everyFindingCanBeSaidInEveryLanguage() {
        for (Language language : Language.values()) {
            List<String> sentences = sentences(troubled(), language);
            assertThat(sentences)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("{", "}"));
        }
        assertThat(report(troubled()).findings().stream().map(FindingView::check))
                .extracting(check -> check.text().substring(0, 3))
                .contains(
                        "S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09", "S10", "S11", "S12", "S13",
                        "S14");
    }

    private static NightBuilder troubled() {
        return new NightBuilder()
                .cell("S-03", "South", CellKind.SOLITARY, 1)
                .count("S-03", "22:00", 0)
                .logged(
                        LocalDate.of(2026, 11, 18),
                        held("B-1", "P-2", "S-03", "2026-10-20T08:00").to("2026-11-10T08:00"),
                        held("B-2", "P-2", "S-03", "2026-11-18T08:00"),
                        held("V-1", "P-9", "S-09", "2026-11-18T08:00"))
                .solitary(
                        LONG,
                        held("B-2", "P-3", "S-03", "2026-11-17T08:30").planned("2026-11-19"),
                        held("B-3", "P-2", "S-05", "2026-11-17").planned("").reason(""),
                        held("B-4", "P-2", "S-05", "2026-11-18").authorisedBy(""),
                        held("B-5", "", "S-05", "2026-11-18").reason("").authorisedBy(""),
                        held("B-6", "P-6", "S-05", "2026-11-01")
                                .to("2026-11-20T10:00")
                                .stated(3),
                        held("B-7", "P-7", "S-05", "2026-11-07"),
                        held("B-8", "P-8", "S-05", "2026-11-17").to("2026-11-18"),
                        held("B-9", "P-8", "S-05", "2026-11-18T05:30"),
                        held("B-9", "P-8", "S-05", "2026-11-18T06:30"));
    }

    @Test
    void thePdfHasASectionOfItsOwnThatIsCutVisibly() throws Exception {
        PlacementLine[] lines = IntStream.range(0, 320)
                .mapToObj(i -> held("A-" + i, "P-" + i, "S-" + i, "2026-11-04T10:00"))
                .toArray(PlacementLine[]::new);
        PdfFile pdf = PdfFile.of(report(night(lines)));
        assertThat(pdf.faults()).isEmpty();
        assertThat(PageText.words(report(night(lines))))
                .contains("… and 260 more: see the workbook")
                .contains("P-5");
        assertThat(PageText.words(report(new NightBuilder().received(LogKind.SOLITARY))))
                .contains("According to solitary.csv, nobody was held in solitary.");
    }
}
