package prisoncensus.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import prisoncensus.report.Table;
import prisoncensus.report.Table.Mark;

/** The sheets that hold one table each. Tables too long for memory get their rows later, from a stream. */
final class WorkbookDetails {
    private static final int HEADER_ROW = 1;

    private final WorkbookSheets sheets;
    private final WorkbookTable tables;
    private final WorkbookCells cells;
    private final int rowsInMemory;
    private final List<Waiting> waiting = new ArrayList<>();

    WorkbookDetails(WorkbookSheets sheets, WorkbookTable tables, WorkbookCells cells, int rowsInMemory) {
        this.sheets = sheets;
        this.tables = tables;
        this.cells = cells;
        this.rowsInMemory = rowsInMemory;
    }

    private record Waiting(String sheet, Table table, WorkbookColumns columns) {}

    /** @param ifEmpty what stands in the place of rows where there are none */
    void add(Table table, Optional<String> ifEmpty) {
        add(table, ifEmpty, table.name());
    }

    /** @param title what its first line begins with */
    void add(Table table, Optional<String> ifEmpty, String title) {
        XSSFSheet sheet = sheets.add(table.name(), HEADER_ROW);
        WorkbookColumns columns = WorkbookColumns.plain(table);
        columns.setWidths(sheet);
        sheets.identify(sheet, title);
        tables.header(sheet, HEADER_ROW, table, columns);
        decorate(sheet, table);
        if (table.rows().isEmpty()) {
            Row row = sheet.createRow(HEADER_ROW + 1);
            ifEmpty.ifPresent(text -> cells.text(row, 0, text, WorkbookStyle.LINE, false));
        } else if (table.rows().size() > rowsInMemory) {
            waiting.add(new Waiting(sheet.getSheetName(), table, columns));
        } else {
            tables.rows(sheet, HEADER_ROW + 1, table, columns);
        }
    }

    boolean areAllWritten() {
        return waiting.isEmpty();
    }

    /** Writes the rows that waited, through a workbook that streams them. */
    void writeWaiting(Workbook streaming) {
        for (Waiting one : waiting) {
            Sheet sheet = streaming.getSheet(one.sheet());
            tables.rows(sheet, HEADER_ROW + 1, one.table(), one.columns());
        }
    }

    private static void decorate(XSSFSheet sheet, Table table) {
        int last = Math.min(
                WorkbookTable.LAST_ROW, HEADER_ROW + Math.max(1, table.rows().size()));
        int columns = table.columns().size();
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, last, 0, columns - 1));
        for (int column = 0; column < columns; column++) {
            if (table.columns().get(column).mark() == Mark.SHARE_BAR) {
                WorkbookBars.add(sheet, new CellRangeAddress(HEADER_ROW + 1, last, column, column));
            }
        }
    }
}
