package prisoncensus.report;

import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
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
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A native chart of people against limit. It draws from hidden columns, because Excel draws the sign [x] of the table as 0;
 * in the hidden columns a missing figure is an empty cell, and a gap in the chart.
 */
final class WorkbookChart {
    private static final int LABELS = 0;
    private static final int PEOPLE = 1;
    private static final int LIMIT = 2;
    private static final int FIRST_HIDDEN = 10;
    private static final int FIRST_COLUMN = 4;
    private static final int LEAST_ROWS = 16;

    private final XSSFSheet sheet;
    private final Table table;
    private final Texts texts;
    private final WorkbookCells cells;

    WorkbookChart(XSSFSheet sheet, Table table, Texts texts, WorkbookCells cells) {
        this.sheet = sheet;
        this.table = table;
        this.texts = texts;
        this.cells = cells;
    }

    /** Draws beside the table whose header stands in that row. */
    void draw(int header) {
        fillHidden(header);
        int height = Math.max(LEAST_ROWS, 2 * table.rows().size() + 6);
        var anchor =
                new XSSFClientAnchor(0, 0, 0, 0, FIRST_COLUMN, header, WorkbookColumns.GRID_COLUMNS, header + height);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(table.name());
        chart.setTitleOverlay(false);
        chart.getFormattedTitle().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(12.0));
        chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.setPlotOnlyVisibleCells(false);
        plotBars(chart, header);
        describe(chart);
    }

    private void fillHidden(int header) {
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = sheet.getRow(header + 1 + i);
            Table.Row content = table.rows().get(i);
            cells.value(row, FIRST_HIDDEN + LABELS, content.values().get(LABELS), false);
            for (int column : new int[] {PEOPLE, LIMIT}) {
                if (content.values().get(column) instanceof Value.Whole whole) {
                    cells.value(row, FIRST_HIDDEN + column, whole, false);
                }
            }
        }
        for (int column : new int[] {LABELS, PEOPLE, LIMIT}) {
            sheet.setColumnHidden(FIRST_HIDDEN + column, true);
        }
    }

    private void plotBars(XSSFChart chart, int header) {
        XDDFCategoryAxis sectors = chart.createCategoryAxis(AxisPosition.LEFT);
        sectors.setTitle(title(LABELS));
        sectors.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis people = chart.createValueAxis(AxisPosition.BOTTOM);
        people.setTitle(title(PEOPLE));
        people.setMinimum(0);
        people.setNumberFormat(WorkbookStyle.WHOLE.format(texts));
        people.setCrosses(AxisCrosses.MAX);
        people.setCrossBetween(AxisCrossBetween.BETWEEN);
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, sectors, people);
        bars.setBarDirection(BarDirection.BAR);
        bars.setGapWidth(60);
        addSeries(bars, header, PEOPLE, 0x0072B2);
        addSeries(bars, header, LIMIT, 0xE4E8EB);
        chart.plot(bars);
    }

    private void addSeries(XDDFBarChartData bars, int header, int column, int rgb) {
        XDDFNumericalDataSource<Double> figures =
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, hidden(header, column));
        var labels = XDDFDataSourcesFactory.fromStringCellRange(sheet, hidden(header, LABELS));
        var series = (XDDFBarChartData.Series) bars.addSeries(labels, figures);
        series.setTitle(title(column), null);
        byte[] color = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(color)));
        series.setLineProperties(
                new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK))));
        label(series, texts);
    }

    private static void label(XDDFBarChartData.Series series, Texts texts) {
        var dataLabels = series.getCTBarSer().addNewDLbls();
        var format = dataLabels.addNewNumFmt();
        format.setFormatCode(WorkbookStyle.WHOLE.format(texts));
        format.setSourceLinked(false);
        dataLabels.addNewShowLegendKey().setVal(false);
        dataLabels.addNewShowVal().setVal(true);
        dataLabels.addNewShowCatName().setVal(false);
        dataLabels.addNewShowSerName().setVal(false);
        dataLabels.addNewShowPercent().setVal(false);
        dataLabels.addNewShowBubbleSize().setVal(false);
    }

    private CellRangeAddress hidden(int header, int column) {
        int sheetColumn = FIRST_HIDDEN + column;
        return new CellRangeAddress(header + 1, header + table.rows().size(), sheetColumn, sheetColumn);
    }

    private String title(int column) {
        return table.columns().get(column).title();
    }

    private void describe(XSSFChart chart) {
        var frame = chart.getGraphicFrame().getCTGraphicalObjectFrame();
        var properties = frame.getNvGraphicFramePr().getCNvPr();
        properties.setName(WorkbookText.legible(table.name()));
        properties.setDescr(WorkbookText.legible(table.name() + ". "
                + table.rows().stream().map(this::inWords).collect(Collectors.joining("; ")) + "."));
    }

    private String inWords(Table.Row row) {
        return "%s: %s %s, %s %s"
                .formatted(
                        texts.say(row.values().get(LABELS)),
                        title(PEOPLE),
                        texts.say(row.values().get(PEOPLE)),
                        title(LIMIT),
                        texts.say(row.values().get(LIMIT)));
    }
}
