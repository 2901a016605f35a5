package prisoncensus.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.report.Language;
import prisoncensus.report.SampleReports;

class WorkbookChartTest {
    @Test
    void isNativeAndHasATitleOnEachAxis() {
        XSSFChart chart = chart(ReadWorkbook.of(SampleReports.rich(Language.EN)));
        assertThat(chart.getTitleText().getString()).isEqualTo("People against limit by sector, 22:00 count");
        assertThat(chart.getCTChart().xmlText()).contains(">Sector</a:t>", ">People</a:t>", "\"gap\"");
    }

    @Test
    void itsTextAlternativeSaysEveryValue() {
        assertThat(alternative(ReadWorkbook.of(SampleReports.rich(Language.EN))))
                .isEqualTo(
                        "People against limit by sector, 22:00 count. "
                                + "Sector 1: People 1,842, Limit 1,920; Sector 2: People 1,854, Limit 1,920; Solitary: People [x], Limit 2.");
    }

    @Test
    void aSectorThatNobodyCountedIsAGapAndNoZero() {
        var night = new NightBuilder()
                .cell("1-01", "North", CellKind.GROUP, 80)
                .cell("2-01", "South", CellKind.GROUP, 70)
                .counts("2-01", 60);
        ReadWorkbook read = ReadWorkbook.of(SampleReports.gather(night, Language.EN));
        var people = chart(read).getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        assertThat(people.getVal().getNumRef().getNumCache().getPtArray())
                .hasSize(1)
                .allMatch(point -> point.getIdx() == 1 && point.getV().equals("60.0"));
        assertThat(read.rowOf("Summary", "North").getCell(11)).isNull();
        assertThat(alternative(read)).contains("North: People [x], Limit 80");
    }

    @Test
    void thereIsNoneWithoutSectors() {
        var read = ReadWorkbook.of(SampleReports.gather(new NightBuilder(), Language.EN));
        assertThat(read.sheet("Summary").getDrawingPatriarch()).isNull();
    }

    private static XSSFChart chart(ReadWorkbook read) {
        return read.sheet("Summary").getDrawingPatriarch().getCharts().get(0);
    }

    private static String alternative(ReadWorkbook read) {
        return read.sheet("Summary")
                .getDrawingPatriarch()
                .getCTDrawing()
                .getTwoCellAnchorArray(0)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .getDescr();
    }
}
