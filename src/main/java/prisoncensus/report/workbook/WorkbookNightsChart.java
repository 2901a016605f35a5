package prisoncensus.report.workbook;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import prisoncensus.checks.night.ReportedCensus;
import prisoncensus.report.LastNights;
import prisoncensus.report.NightReport;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;
import prisoncensus.report.chart.Palette;

/**
 * The census of the last nights as a line with a marker for each, hollow where cells are missing, broken where the census is
 * missing; beside it the declared capacity as a dashed line.
 */
final class WorkbookNightsChart {
    private static final int ROWS = 20;
    private static final int CENSUS = Palette.BLUE.rgb();
    private static final int CAPACITY = Palette.TEXT.rgb();

    private final XSSFSheet sheet;
    private final LastNights nights;
    private final Texts texts;
    private final WorkbookCells cells;

    WorkbookNightsChart(XSSFSheet sheet, NightReport report, WorkbookCells cells) {
        this.sheet = sheet;
        this.nights = report.lastNights();
        this.texts = report.texts();
        this.cells = cells;
    }

    /** Draws beside the table whose header stands in that row. */
    void draw(int header) {
        XSSFChart chart = WorkbookChart.frame(sheet, header, ROWS, texts.say("section.nights"), inWords());
        var dates = chart.createCategoryAxis(AxisPosition.BOTTOM);
        dates.setTitle(texts.say("column.night"));
        XDDFValueAxis people = chart.createValueAxis(AxisPosition.LEFT);
        people.setTitle(texts.say("column.people"));
        people.setNumberFormat(WorkbookStyle.WHOLE.format(texts));
        people.setCrosses(AxisCrosses.AUTO_ZERO);
        people.setCrossBetween(AxisCrossBetween.BETWEEN);
        var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, dates, people);
        var columns = new WorkbookChartColumns(
                sheet, cells, header + 1, nights.nights().size());
        var labels = columns.labels(
                nights.nights().stream().map(night -> texts.date(night.date())).toList());
        census(lines, labels, columns);
        if (nights.capacity().isPresent()) {
            capacity(lines, labels, columns);
        }
        chart.plot(lines);
    }

    private void census(XDDFLineChartData lines, XDDFCategoryDataSource labels, WorkbookChartColumns columns) {
        List<OptionalLong> totals =
                nights.nights().stream().map(ReportedCensus::total).toList();
        var series = add(lines, labels, columns.figures(1, totals), "column.census", CENSUS);
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        for (int i = 0; i < totals.size(); i++) {
            if (totals.get(i).isPresent() && !nights.nights().get(i).complete()) {
                hollow(series.getCTLineSer(), i);
            }
        }
    }

    private static void hollow(CTLineSer series, int index) {
        var point = series.addNewDPt();
        point.addNewIdx().setVal(index);
        var marker = point.addNewMarker();
        marker.addNewSymbol().setVal(STMarkerStyle.CIRCLE);
        var look = marker.addNewSpPr();
        look.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
        look.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(new byte[] {0, 0, 0});
    }

    private void capacity(XDDFLineChartData lines, XDDFCategoryDataSource labels, WorkbookChartColumns columns) {
        List<OptionalLong> same =
                nights.nights().stream().map(night -> nights.capacity()).toList();
        var series = add(lines, labels, columns.figures(2, same), "figure.capacity", CAPACITY);
        series.setMarkerStyle(MarkerStyle.NONE);
        var line = line(CAPACITY);
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        series.setLineProperties(line);
    }

    private XDDFLineChartData.Series add(
            XDDFLineChartData lines,
            XDDFCategoryDataSource labels,
            XDDFNumericalDataSource<Double> figures,
            String title,
            int color) {
        var series = (XDDFLineChartData.Series) lines.addSeries(labels, figures);
        series.setTitle(texts.say(title), null);
        series.setSmooth(false);
        series.setLineProperties(line(color));
        return series;
    }

    private static XDDFLineProperties line(int color) {
        var line = new XDDFLineProperties(WorkbookChart.fill(color));
        line.setWidth(1.75);
        return line;
    }

    private String inWords() {
        String census = nights.nights().stream().map(this::inWords).collect(Collectors.joining("; "));
        String capacity = texts.say("figure.capacity") + ": " + texts.say(Value.numberOrNone(nights.capacity()));
        return census + ". " + capacity + ".";
    }

    private String inWords(ReportedCensus night) {
        String total = texts.say(Value.numberOrMissing(night.total()));
        return texts.date(night.date()) + ": " + total + (night.total().isEmpty() || night.complete() ? "" : " [p]");
    }
}
