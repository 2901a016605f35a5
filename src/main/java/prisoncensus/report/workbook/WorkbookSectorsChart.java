package prisoncensus.report.workbook;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import prisoncensus.checks.SectorLine;
import prisoncensus.report.NightReport;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;
import prisoncensus.report.chart.Palette;

/** Two bars for each sector: its people and its limit. */
final class WorkbookSectorsChart {
    private static final int LEAST_ROWS = 16;
    private static final int PEOPLE = Palette.BLUE.rgb();
    private static final int LIMIT = 0xE4E8EB;

    private final XSSFSheet sheet;
    private final NightReport report;
    private final Texts texts;
    private final WorkbookCells cells;

    WorkbookSectorsChart(XSSFSheet sheet, NightReport report, WorkbookCells cells) {
        this.sheet = sheet;
        this.report = report;
        this.texts = report.texts();
        this.cells = cells;
    }

    /** Draws beside the table whose header stands in that row; the number of rows it covers. */
    int draw(int header) {
        List<SectorLine> sectors = report.sectors();
        int rows = Math.max(LEAST_ROWS, 2 * sectors.size() + 6);
        XSSFChart chart =
                WorkbookChart.frame(sheet, header, rows, report.sectorsTable().name(), inWords());
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        categories.setTitle(texts.say("column.sector"));
        categories.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis people = chart.createValueAxis(AxisPosition.BOTTOM);
        people.setTitle(texts.say("column.people"));
        people.setMinimum(0);
        people.setNumberFormat(WorkbookStyle.WHOLE.format(texts));
        people.setCrosses(AxisCrosses.MAX);
        people.setCrossBetween(AxisCrossBetween.BETWEEN);
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, people);
        bars.setBarDirection(BarDirection.BAR);
        bars.setGapWidth(60);
        var columns = new WorkbookChartColumns(sheet, cells, header + 1, sectors.size());
        var names = columns.labels(sectors.stream().map(SectorLine::sector).toList());
        add(bars, names, columns.figures(1, figures(SectorLine::people)), "column.people", PEOPLE);
        add(bars, names, columns.figures(2, figures(SectorLine::limit)), "column.limit", LIMIT);
        chart.plot(bars);
        return rows;
    }

    private List<OptionalLong> figures(Function<SectorLine, OptionalLong> figure) {
        return report.sectors().stream().map(figure).toList();
    }

    private void add(
            XDDFBarChartData bars,
            XDDFCategoryDataSource names,
            XDDFNumericalDataSource<Double> figures,
            String title,
            int color) {
        var series = (XDDFBarChartData.Series) bars.addSeries(names, figures);
        series.setTitle(texts.say(title), null);
        series.setFillProperties(WorkbookChart.fill(color));
        series.setLineProperties(
                new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK))));
        var labels = series.getCTBarSer().addNewDLbls();
        var format = labels.addNewNumFmt();
        format.setFormatCode(WorkbookStyle.WHOLE.format(texts));
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private String inWords() {
        return report.sectors().stream()
                        .map(line -> "%s: %s %s, %s %s"
                                .formatted(
                                        line.sector(),
                                        texts.say("column.people"),
                                        texts.say(Value.numberOrMissing(line.people())),
                                        texts.say("column.limit"),
                                        texts.say(Value.numberOrMissing(line.limit()))))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
