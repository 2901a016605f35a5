package prisoncensus.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.report.Language;
import prisoncensus.report.NightReport;
import prisoncensus.report.SampleReports;

class WorkbookLongTableTest {
    private static final int LAST_ROW = 99;

    @Test
    void twentyFiveThousandRowsAreStreamedAndGiveTheSameBytesAgain() {
        NightReport report = cells(25_000);
        byte[] bytes = ReadWorkbook.bytes(report);
        assertThat(ReadWorkbook.bytes(report)).isEqualTo(bytes);
        var sheet = ReadWorkbook.of(bytes).sheet("Cells");
        assertThat(sheet.getLastRowNum()).isEqualTo(25_001);
        assertThat(sheet.getRow(25_001).getCell(1).getStringCellValue()).isEqualTo("25000");
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:K25002");
        assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                .isEqualTo(2);
        assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Cell");
    }

    @Test
    void aStreamedTableLooksLikeOneKeptInMemory() throws IOException {
        var streamed =
                ReadWorkbook.of(write(cells(5), 2, WorkbookTable.LAST_ROW)).sheet("Cells");
        var kept = ReadWorkbook.of(write(cells(5), 100, WorkbookTable.LAST_ROW)).sheet("Cells");
        for (int row = 0; row <= kept.getLastRowNum(); row++) {
            assertThat(streamed.getRow(row).getLastCellNum())
                    .isEqualTo(kept.getRow(row).getLastCellNum());
            for (var cell : kept.getRow(row)) {
                var same = streamed.getRow(row).getCell(cell.getColumnIndex());
                assertThat(same).hasToString(cell.toString());
                assertThat(same.getCellStyle().getDataFormatString())
                        .isEqualTo(cell.getCellStyle().getDataFormatString());
            }
        }
    }

    @Test
    void whatNoSheetCanHoldIsCountedInItsLastRow() throws IOException {
        for (int rowsInMemory : new int[] {2, 100}) {
            var sheet =
                    ReadWorkbook.of(write(cells(110), rowsInMemory, LAST_ROW)).sheet("Cells");
            assertThat(sheet.getLastRowNum()).isEqualTo(LAST_ROW);
            assertThat(sheet.getRow(LAST_ROW).getCell(0).getStringCellValue())
                    .startsWith("13 more rows do not fit on this sheet");
            assertThat(sheet.getRow(LAST_ROW - 1).getCell(1).getStringCellValue())
                    .isEqualTo("00097");
        }
    }

    private static byte[] write(NightReport report, int rowsInMemory, int lastRow) throws IOException {
        var out = new ByteArrayOutputStream();
        new WorkbookReport(report, rowsInMemory, lastRow).write(out);
        return out.toByteArray();
    }

    private static NightReport cells(int number) {
        var night = new NightBuilder();
        for (int cell = 1; cell <= number; cell++) {
            night.cell(String.format(Locale.ROOT, "%05d", cell), "North", CellKind.GROUP, 80);
        }
        return SampleReports.gather(night.counts("00001", 81), Language.EN);
    }
}
