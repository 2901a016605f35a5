package prisoncensus.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.Checks;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.report.Language;
import prisoncensus.report.NightReportBuilder;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.SampleReports;

class WorkbookSheetsTest {
    @Test
    void namesAreMadeSafeAndNeverTwiceTheSame() throws Exception {
        try (var book = new XSSFWorkbook()) {
            var sheets = sheets(book, "Northern Facility");
            assertThat(sheets.add("Cells: a/b?", 1).getSheetName()).isEqualTo("Cells_ a_b_");
            assertThat(sheets.add("x".repeat(40), 1).getSheetName()).isEqualTo("x".repeat(31));
            assertThat(sheets.add("X".repeat(40), 1).getSheetName()).isEqualTo("X".repeat(29) + " 2");
        }
    }

    @Test
    void aNameCannotGiveOrdersToThePageHeaderOrOverflowIt() throws Exception {
        try (var book = new XSSFWorkbook()) {
            var sheet = sheets(book, "Smith & Sons &P\n" + "x".repeat(300)).add("Cells", 1);
            assertThat(sheet.getHeader().getCenter())
                    .startsWith("Smith && Sons &&P x")
                    .endsWith("x…");
            assertThat(sheet.getCTWorksheet().getHeaderFooter().getOddHeader()).hasSizeLessThan(256);
        }
    }

    private static WorkbookSheets sheets(XSSFWorkbook book, String facility) {
        ReportHeading sample = SampleReports.heading();
        var heading = new ReportHeading(
                sample.night(),
                facility,
                ZoneOffset.UTC,
                1,
                sample.asKnownAt(),
                false,
                false,
                sample.dayCount(),
                sample.software(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var report = NightReportBuilder.gather(heading, Language.EN, Checks.judge(new NightBuilder().facts()));
        return new WorkbookSheets(
                book, new WorkbookCells(new WorkbookStyles(book, report.texts()), report.texts()), report);
    }
}
