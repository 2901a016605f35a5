package prisoncensus.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.report.Language;
import prisoncensus.report.SampleReports;

class WorkbookTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@x",
                "\tx",
                "\rx",
                " =1",
                "\u00A0+1",
                "\u200B\uFEFF-1",
                "\uFF1D1"
            })
    void whatLooksLikeAFormulaStaysQuotedText(String hostile) {
        Cell cell = sectorCell(hostile);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(hostile);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "1.5.2", "007", "4-07", "😀 محمد ñ\u0303", "_x0041_", "a & b"})
    void otherTextComesBackAsItWas(String text) {
        Cell cell = sectorCell(text);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void whatXmlCannotCarryIsSpelledOutOrReplaced() {
        assertThat(sectorCell("a\u0007b").getStringCellValue()).isEqualTo("a[U+0007]b");
        assertThat(sectorCell("a\u202Eb").getStringCellValue()).isEqualTo("a[U+202E]b");
        assertThat(sectorCell("a\uD83Db").getStringCellValue()).isEqualTo("a\uFFFDb");
        assertThat(sectorCell("\uDE00").getStringCellValue()).isEqualTo("\uFFFD");
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        String text = sectorCell("x".repeat(40_000)).getStringCellValue();
        assertThat(text).hasSize(WorkbookText.LONGEST).endsWith("x… [cut]");
        assertThat(sectorCell("x".repeat(WorkbookText.LONGEST)).getStringCellValue())
                .endsWith("xx");
    }

    @Test
    void aCutDoesNotTearACharacterApart() {
        for (String before : new String[] {"", "x"}) {
            String text = WorkbookText.carried(before + "😀".repeat(20_000), "…");
            assertThat(WorkbookText.legible(text)).isEqualTo(text);
            assertThat(text.length()).isBetween(WorkbookText.LONGEST - 1, WorkbookText.LONGEST);
        }
    }

    /** Where the sheet of cells names the sector. */
    private static Cell sectorCell(String sector) {
        var night = new NightBuilder().cell("1-01", sector, CellKind.GROUP, 80).counts("1-01", 60);
        return ReadWorkbook.of(SampleReports.gather(night, Language.EN))
                .sheet("Cells")
                .getRow(2)
                .getCell(0);
    }
}
