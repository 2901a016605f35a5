package prisoncensus.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import prisoncensus.report.Language;
import prisoncensus.report.SampleReports;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;

class WorkbookReportTest {
    private static final ReadWorkbook RICH = ReadWorkbook.of(SampleReports.rich(Language.EN));

    @Test
    void findingsThatAreOverHaveASheetWhereThereAreAny() {
        ReadWorkbook book = ReadWorkbook.of(SampleReports.gather(SampleReports.everyLog(), Language.EN));
        assertThat(book.rowOf("Ended findings", "Breach").getCell(3).getStringCellValue())
                .isEqualTo("1-01");
        assertThat(RICH.sheet("Ended findings")).isNull();
    }

    @Test
    void sheetsStandInTheirOrder() {
        assertThat(RICH.book)
                .extracting(sheet -> sheet.getSheetName())
                .containsExactly(
                        "Summary",
                        "Findings",
                        "Cells",
                        "Meals",
                        "Solitary",
                        "Roll",
                        "Time out",
                        "Checks",
                        "Rejected lines",
                        "Provenance");
        assertThat(ReadWorkbook.of(SampleReports.quiet(Language.ES)).book)
                .extracting(sheet -> sheet.getSheetName())
                .containsExactly(
                        say(Language.ES, "section.summary"),
                        say(Language.ES, "section.findings"),
                        say(Language.ES, "section.cells"),
                        say(Language.ES, "section.meals"),
                        say(Language.ES, "section.solitary"),
                        say(Language.ES, "section.roll"),
                        say(Language.ES, "section.out"),
                        say(Language.ES, "section.checks"),
                        say(Language.ES, "section.rejected"),
                        say(Language.ES, "section.provenance"));
    }

    @Test
    void everySheetIsFrozenAndReadyToPrint() {
        for (var one : RICH.book) {
            var sheet = (XSSFSheet) one;
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRepeatingRows()).isNotNull();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getHeader().getCenter()).isEqualTo("Northern Facility · 2026-11-20 · Revision 1");
            assertThat(sheet.getFooter().getLeft()).isEqualTo("As known at 2026-11-21 02:00:00 +01:00");
            assertThat(sheet.getFooter().getCenter()).startsWith("Days in solitary: calendar days");
            assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
        }
    }

    @Test
    void tablesHaveAFilterOverTheirRowsUnderAFrozenHeader() {
        var cells = RICH.sheet("Cells");
        assertThat(cells.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:K52");
        assertThat(cells.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        assertThat(RICH.text("Cells", 1, 1)).isEqualTo("Cell");
        assertThat(RICH.text("Cells", 0, 0))
                .isEqualTo("Cells · Northern Facility · 2026-11-20 · Revision 1"
                        + " · As known at 2026-11-21 02:00:00 +01:00"
                        + " · Days in solitary: calendar days, first and last included");
    }

    @Test
    void aNumberIsANumberAShareAPercentageADateADateAndACodeText() {
        var cell = RICH.sheet("Cells").getRow(2);
        assertThat(cell.getCell(1).getStringCellValue()).isEqualTo("1-01");
        assertThat(cell.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(cell.getCell(3).getNumericCellValue()).isEqualTo(80);
        assertThat(cell.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        assertThat(cell.getCell(10).getNumericCellValue()).isEqualTo(1.0);
        assertThat(cell.getCell(10).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        var since = RICH.sheet("Findings").getRow(2).getCell(5);
        assertThat(DateUtil.isCellDateFormatted(since)).isTrue();
        assertThat(since.getLocalDateTimeCellValue()).isEqualTo("2026-11-20T00:00:00");
    }

    @Test
    void definedNamesLeadToTheKeyFigures() {
        var report = SampleReports.rich(Language.EN);
        assertThat(report.keyFigures()).isNotEmpty().allSatisfy(figure -> {
            var cell = RICH.named(figure.name());
            if (figure.value() instanceof Value.Whole whole) {
                assertThat(cell.getNumericCellValue()).isEqualTo((double) whole.number());
            } else {
                assertThat(cell.getStringCellValue()).isEqualTo(report.texts().say(figure.value()));
            }
        });
    }

    @Test
    void anAlertStandsOutWithoutColourToo() {
        var over = RICH.rowOf("Summary", "Cells over limit").getCell(0);
        var style = RICH.named("cellsOverLimit").getCellStyle();
        assertThat(over.getCellStyle().getDataFormatString()).contains("▲");
        assertThat(style.getFont().getBold()).isTrue();
        assertThat(style.getFillForegroundColorColor().getARGBHex()).isEqualTo("FFF2D5C0");
    }

    @Test
    void sharesHaveBarsFromZeroToTheLimitAndAnotherLookBeyondIt() {
        var formatting = RICH.sheet("Cells").getSheetConditionalFormatting();
        assertThat(formatting.getNumConditionalFormattings()).isEqualTo(2);
        var over = formatting.getConditionalFormattingAt(0).getRule(0);
        assertThat(over.getFormula1()).isEqualTo("1");
        assertThat(over.getFontFormatting().isBold()).isTrue();
        assertThat(over.getPatternFormatting().getFillBackgroundColorColor()).isNotNull();
        var bar = formatting.getConditionalFormattingAt(1).getRule(0).getDataBarFormatting();
        assertThat(bar.getMinThreshold().getValue()).isZero();
        assertThat(bar.getMaxThreshold().getValue()).isEqualTo(1.0);
        assertThat(RICH.sheet("Cells").getCTWorksheet().getExtLst().xmlText()).contains("gradient=\"0\"", "K3:K52");
    }

    @Test
    void aSilentNightShowsSignsAndNowhereAZeroForAFigure() {
        var silent = ReadWorkbook.of(SampleReports.silent(Language.EN));
        assertThat(silent.named("censusTotal").getStringCellValue()).isEqualTo("[x]");
        assertThat(silent.named("peak").getStringCellValue()).isEqualTo("[x]");
        assertThat(silent.named("cellsOverLimit").getStringCellValue()).isEqualTo("[x]");
        assertThat(silent.named("capacity").getStringCellValue()).isEqualTo("[z]");
        for (int column = 4; column < 10; column++) {
            assertThat(silent.text("Cells", 2, column)).isEqualTo("[x]");
        }
        assertThat(silent.rowOf("Summary", "North").getCell(1).getStringCellValue())
                .isEqualTo("[x]");
    }

    @Test
    void aNightWithoutFindingsSaysSo() {
        assertThat(ReadWorkbook.of(SampleReports.quiet(Language.EN)).text("Findings", 2, 0))
                .isEqualTo("No finding.");
    }

    @Test
    void propertiesTellTheInstantOfKnowledgeAndNoPerson() {
        var properties = RICH.book.getProperties().getCoreProperties();
        assertThat(properties.getCreator()).isEqualTo("prison-census");
        assertThat(properties.getCreated().toInstant()).hasToString("2026-11-21T01:00:00Z");
        assertThat(properties.getModified()).isEqualTo(properties.getCreated());
        assertThat(properties.getLastModifiedByUser()).isNull();
        assertThat(properties.getTitle()).isEqualTo("Northern Facility, night of 2026-11-20");
    }

    @Test
    void theSameNightGivesTheSameBytesOnAnyMachine() {
        Locale locale = LocaleUtil.getUserLocale();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = ReadWorkbook.bytes(SampleReports.rich(Language.EN));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            byte[] there = ReadWorkbook.bytes(SampleReports.rich(Language.EN));
            assertThat(Arrays.equals(here, there)).isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void noCellIsAFormula() {
        assertThat(RICH.cells()).isNotEmpty().noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    }

    private static String say(Language language, String key) {
        return Texts.in(language).say(key);
    }
}
