package prisoncensus.report.workbook;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The frame of a native chart beside its table: a title, a legend, gaps for what is missing, and a text alternative. */
final class WorkbookChart {
    private static final int FIRST_COLUMN = 4;

    private WorkbookChart() {}

    /**
     * An empty chart.
     *
     * @param header index of the row in which the header of its table stands
     * @param rows how many rows of the sheet it covers
     * @param alternative all that the chart says, in words
     */
    static XSSFChart frame(XSSFSheet sheet, int header, int rows, String title, String alternative) {
        var anchor =
                new XSSFClientAnchor(0, 0, 0, 0, FIRST_COLUMN, header, WorkbookColumns.GRID_COLUMNS, header + rows);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getFormattedTitle().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(12.0));
        chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.setPlotOnlyVisibleCells(false);
        var frame = chart.getGraphicFrame().getCTGraphicalObjectFrame();
        var properties = frame.getNvGraphicFramePr().getCNvPr();
        properties.setName(WorkbookText.legible(title));
        properties.setDescr(WorkbookText.legible(title + ". " + alternative));
        return chart;
    }

    static XDDFSolidFillProperties fill(int rgb) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
    }
}
