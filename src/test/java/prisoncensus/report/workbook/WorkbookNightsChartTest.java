package prisoncensus.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.report.Language;
import prisoncensus.report.SampleReports;

class WorkbookNightsChartTest {
    /** Reports of three nights; tonight one of two cells was not counted. */
    private static final NightBuilder NIGHT = new NightBuilder()
            .limit(LimitName.FACILITY_CAPACITY, "160")
            .reported(NightBuilder.DATE.minusDays(1), 121)
            .reported(NightBuilder.DATE.minusDays(3), 123)
            .reported(NightBuilder.DATE.minusDays(29), 129)
            .cell("1-01", "North", CellKind.GROUP, 80)
            .cell("1-02", "North", CellKind.GROUP, 80)
            .counts("1-01", 60);

    private static final ReadWorkbook READ = ReadWorkbook.of(SampleReports.gather(NIGHT, Language.EN));

    @Test
    void aNightWithoutReportIsAGapAndNoZero() {
        assertThat(points(census(READ))).containsExactly("0=129.0", "26=123.0", "28=121.0", "29=60.0");
        assertThat(chart(READ).getCTChart().xmlText()).contains("\"gap\"");
    }

    @Test
    void aNightWithCellsMissingHasAHollowMarkerAndTheSignP() {
        assertThat(census(READ).getDPtArray())
                .extracting(point -> point.getIdx().getVal())
                .containsExactly(29L);
        assertThat(READ.text("Summary", rowOf("2026-11-20"), 2)).isEqualTo("[p]");
        assertThat(READ.text("Summary", rowOf("2026-11-19"), 2)).isEqualTo("yes");
        assertThat(READ.text("Summary", rowOf("2026-11-18"), 1)).isEqualTo("[x]");
    }

    @Test
    void theCapacityIsADashedLineWithoutMarkers() {
        CTLineSer capacity =
                chart(READ).getCTChart().getPlotArea().getLineChartArray(0).getSerArray(1);
        assertThat(points(capacity)).hasSize(30).allMatch(point -> point.endsWith("=160.0"));
        assertThat(capacity.getSpPr().getLn().getPrstDash().getVal()).hasToString("dash");
        assertThat(capacity.getMarker().getSymbol().getVal()).hasToString("none");
        var none = ReadWorkbook.of(SampleReports.gather(
                new NightBuilder().cell("1-01", "North", CellKind.GROUP, 80).counts("1-01", 60), Language.EN));
        assertThat(chart(none).getCTChart().getPlotArea().getLineChartArray(0).getSerArray())
                .hasSize(1);
    }

    @Test
    void itsTextAlternativeSaysEveryNight() {
        String said = READ.sheet("Summary")
                .getDrawingPatriarch()
                .getCTDrawing()
                .getTwoCellAnchorArray(1)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .getDescr();
        assertThat(said)
                .startsWith("Census of the last 30 nights. 2026-10-22: 129; 2026-10-23: [x];")
                .endsWith("2026-11-19: 121; 2026-11-20: 60 [p]. Capacity: 160.");
    }

    @Test
    void thereIsNoneWhereNoCensusIsKnown() {
        var silent = ReadWorkbook.of(SampleReports.silent(Language.EN));
        assertThat(silent.sheet("Summary").getDrawingPatriarch().getCharts()).hasSize(1);
        assertThat(silent.rowOf("Summary", "Census of the last 30 nights")).isNotNull();
    }

    private static XSSFChart chart(ReadWorkbook read) {
        return read.sheet("Summary").getDrawingPatriarch().getCharts().get(1);
    }

    private static CTLineSer census(ReadWorkbook read) {
        return chart(read).getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0);
    }

    private static List<String> points(CTLineSer series) {
        return Arrays.stream(series.getVal().getNumRef().getNumCache().getPtArray())
                .map(point -> point.getIdx() + "=" + point.getV())
                .toList();
    }

    private static int rowOf(String date) {
        for (var row : READ.sheet("Summary")) {
            var cell = row.getCell(10);
            if (cell != null && cell.toString().equals(date)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError(date);
    }
}
