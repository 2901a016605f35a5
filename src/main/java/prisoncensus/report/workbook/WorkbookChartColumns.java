package prisoncensus.report.workbook;

import java.util.List;
import java.util.OptionalLong;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import prisoncensus.report.Value;

/**
 * The hidden columns that a chart draws from: Excel would draw the sign [x] of a table as 0, but an empty cell as a gap.
 * They lie in the rows of the chart's table.
 */
final class WorkbookChartColumns {
    private static final int FIRST = 10;

    private final XSSFSheet sheet;
    private final WorkbookCells cells;
    private final int firstRow;
    private final int rows;

    WorkbookChartColumns(XSSFSheet sheet, WorkbookCells cells, int firstRow, int rows) {
        this.sheet = sheet;
        this.cells = cells;
        this.firstRow = firstRow;
        this.rows = rows;
    }

    XDDFCategoryDataSource labels(List<String> labels) {
        for (int i = 0; i < rows; i++) {
            cells.text(row(i), FIRST, labels.get(i), WorkbookStyle.TEXT, false);
        }
        return XDDFDataSourcesFactory.fromStringCellRange(sheet, range(0));
    }

    /** @param column from 1 */
    XDDFNumericalDataSource<Double> figures(int column, List<OptionalLong> figures) {
        for (int i = 0; i < rows; i++) {
            if (figures.get(i).isPresent()) {
                cells.value(row(i), FIRST + column, Value.numberOrMissing(figures.get(i)), false);
            }
        }
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(column));
    }

    private Row row(int index) {
        return sheet.getRow(firstRow + index);
    }

    private CellRangeAddress range(int column) {
        sheet.setColumnHidden(FIRST + column, true);
        return new CellRangeAddress(firstRow, firstRow + rows - 1, FIRST + column, FIRST + column);
    }
}
