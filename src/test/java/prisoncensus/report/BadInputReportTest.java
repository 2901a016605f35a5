package prisoncensus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.report.pdf.PdfFile;
import prisoncensus.report.workbook.ReadWorkbook;

/** Reports of nights no prison has: the workbook carries every row, the PDF stays one that can be printed. */
@Timeout(180)
class BadInputReportTest {
    private static final int CELLS = 3_000;
    private static final int PRINTABLE = 60;
    private static final String LONG_NAME = "Módulo 1a ".repeat(1_000);

    /** Three thousand cells, each a sector of its own, the first of them with a name of ten thousand signs. */
    private static NightBuilder manySectors() {
        var night = new NightBuilder();
        for (int cell = 0; cell < CELLS; cell++) {
            String code = String.format(Locale.ROOT, "C-%04d", cell);
            night.cell(code, cell == 0 ? LONG_NAME : "Sector " + cell, CellKind.GROUP, 80)
                    .counts(code, 79 + cell % 3)
                    .meals(code, 80);
        }
        return night;
    }

    @Test
    void threeThousandSectorsOneOfThemWithANameOfTenThousandSigns() throws Exception {
        NightReport report = SampleReports.gather(manySectors(), Language.EN);

        var cells = ReadWorkbook.of(report).sheet("Cells");
        assertThat(cells.getLastRowNum()).isEqualTo(CELLS + 1);
        assertThat(cells.getRow(2).getCell(0).getStringCellValue()).isEqualTo(LONG_NAME);
        assertThat(PdfFile.of(report).pages()).isLessThan(PRINTABLE);
    }

    @Test
    void tenThousandPlacementsOfOnePersonAreOneRow() throws Exception {
        var night = new NightBuilder().cell("S-1", "South", CellKind.SOLITARY, 1);
        night.solitary(IntStream.range(0, 10_000)
                .mapToObj(number -> PlacementLine.held(
                        "A-" + number,
                        "P-1",
                        "S-1",
                        DATE.atStartOfDay().minusMinutes(number).toString()))
                .toArray(PlacementLine[]::new));
        NightReport report = SampleReports.gather(night, Language.ES);

        int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        assertThat(ReadWorkbook.of(report).cells())
                .allSatisfy(cell -> assertThat(cell.toString()).hasSizeLessThanOrEqualTo(longest));
        assertThat(PdfFile.of(report).pages()).isLessThan(PRINTABLE);
    }

    @Test
    void aCountEveryHourHasAColumnEach() throws Exception {
        String times = IntStream.range(0, 24)
                .mapToObj(hour -> String.format(Locale.ROOT, "%02d:00", hour))
                .collect(Collectors.joining(" "));
        var night = new NightBuilder()
                .limit(LimitName.COUNT_TIMES, times)
                .cell("1", "North", CellKind.GROUP, 80)
                .counts("1", 70);
        NightReport report = SampleReports.gather(night, Language.EN);

        var header = new ArrayList<String>();
        ReadWorkbook.of(report).sheet("Cells").getRow(1).forEach(cell -> header.add(cell.getStringCellValue()));
        assertThat(header).hasSizeGreaterThan(24).anyMatch("00:00"::equals).anyMatch("23:00"::equals);
        assertThat(PdfFile.of(report).pages()).isLessThan(PRINTABLE);
    }
}
