package prisoncensus.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import prisoncensus.report.Table;
import prisoncensus.report.Table.Column;
import prisoncensus.report.Table.Mark;

/**
 * Where the columns of a table lie on a sheet.
 *
 * @param spans one for each column of the table
 * @param filtered whether each heading has the button of a filter
 */
record WorkbookColumns(List<Span> spans, boolean filtered) {
    static final int GRID_FIRST = 34;
    static final int GRID_REST = 14;
    static final int GRID_COLUMNS = 9;
    private static final int CODE_SMALLER = 4;

    /**
     * The columns of the sheet that one column of a table covers.
     *
     * @param characters how many fit into one line
     */
    record Span(int first, int last, int characters) {}

    /** One column of the sheet for each of the table, as wide as the table says. */
    static WorkbookColumns plain(Table table) {
        List<Span> spans = new ArrayList<>();
        table.columns().forEach(column -> spans.add(new Span(spans.size(), spans.size(), characters(column))));
        return new WorkbookColumns(spans, true);
    }

    /** One column of the sheet for each, as wide as the widest of several tables that stand one above the other. */
    static WorkbookColumns shared(List<Table> tables) {
        List<Span> spans = new ArrayList<>();
        for (Table table : tables) {
            for (Span span : plain(table).spans()) {
                if (span.first() == spans.size()) {
                    spans.add(span);
                } else if (spans.get(span.first()).characters() < span.characters()) {
                    spans.set(span.first(), span);
                }
            }
        }
        return new WorkbookColumns(spans, false);
    }

    /** On a sheet that several tables share: wide columns cover several columns of one grid. */
    static WorkbookColumns onGrid(Table table) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(0, 0, GRID_FIRST));
        int next = 1;
        for (Column column : table.columns().subList(1, table.columns().size())) {
            int covered = Math.max(1, Math.round((float) column.width() / GRID_REST));
            spans.add(new Span(next, next + covered - 1, covered * GRID_REST));
            next += covered;
        }
        return new WorkbookColumns(spans, false);
    }

    int headingLines(String title, Span span) {
        return filtered
                ? WorkbookLines.ofHeading(title, span.characters())
                : WorkbookLines.of(title, span.characters(), true);
    }

    static void setGrid(Sheet sheet) {
        setWidth(sheet, 0, GRID_FIRST);
        for (int column = 1; column < GRID_COLUMNS; column++) {
            setWidth(sheet, column, GRID_REST);
        }
    }

    void setWidths(Sheet sheet) {
        spans.forEach(span -> setWidth(sheet, span.first(), span.characters()));
    }

    private static void setWidth(Sheet sheet, int column, int characters) {
        sheet.setColumnWidth(column, characters * 256);
    }

    private static int characters(Column column) {
        int wanted = column.mark() == Mark.CODE ? column.width() + CODE_SMALLER : column.width() + 2;
        return Math.max(wanted, WorkbookLines.leastCharacters(column.title()));
    }
}
