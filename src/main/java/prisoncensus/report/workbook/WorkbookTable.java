package prisoncensus.report.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Table;
import prisoncensus.report.Table.Mark;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;
import prisoncensus.report.workbook.WorkbookColumns.Span;

/** Lays tables out on sheets, whether these are kept in memory or streamed. */
final class WorkbookTable {
    static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    private static final float LINE_POINTS = 12.75f;
    private static final float ROOM_POINTS = 1.25f;
    private static final float HIGHEST_POINTS = 409;

    private final WorkbookCells cells;
    private final Texts texts;
    private final int lastRow;

    /** @param lastRow index of the last row that a sheet may have */
    WorkbookTable(WorkbookCells cells, Texts texts, int lastRow) {
        this.cells = cells;
        this.texts = texts;
        this.lastRow = lastRow;
    }

    void header(Sheet sheet, int at, Table table, WorkbookColumns columns) {
        Row row = sheet.createRow(at);
        int lines = 1;
        boolean[] numeric = numeric(table);
        WorkbookStyle ofNumbers =
                columns.filtered() ? WorkbookStyle.FILTER_OF_NUMBERS : WorkbookStyle.HEADER_OF_NUMBERS;
        for (int i = 0; i < numeric.length; i++) {
            String title = table.columns().get(i).title();
            Span span = columns.spans().get(i);
            WorkbookStyle look = numeric[i] ? ofNumbers : WorkbookStyle.HEADER;
            cells.text(row, span.first(), title, look, false);
            cover(row, span, look, false);
            lines = Math.max(lines, columns.headingLines(title, span));
        }
        setHeight(row, lines);
    }

    /** Writes the rows, as many as the sheet can hold; says in the last one how many it could not. */
    int rows(Sheet sheet, int first, Table table, WorkbookColumns columns) {
        int room = lastRow - first + 1;
        boolean fits = table.rows().size() <= room;
        int at = first;
        boolean[] numeric = numeric(table);
        for (Table.Row row : fits ? table.rows() : table.rows().subList(0, room - 1)) {
            row(sheet.createRow(at++), row, table, columns, numeric);
        }
        if (!fits) {
            var more = Message.of("codes.moreRows").with("number", table.rows().size() - room + 1);
            cells.text(sheet.createRow(at++), 0, texts.say(more), WorkbookStyle.LINE, true);
        }
        return at;
    }

    private void row(Row row, Table.Row content, Table table, WorkbookColumns columns, boolean[] numeric) {
        int lines = 1;
        for (int i = 0; i < content.values().size(); i++) {
            Span span = columns.spans().get(i);
            Value value = content.values().get(i);
            if (table.columns().get(i).mark() == Mark.CODE && value instanceof Value.Worded code) {
                cells.text(row, span.first(), code.text(), WorkbookStyle.CODE, content.alert());
            } else if (isSign(value) && !numeric[i]) {
                cells.text(row, span.first(), texts.say(value), WorkbookStyle.SIGN_AMONG_WORDS, content.alert());
            } else {
                cells.value(row, span.first(), value, content.alert());
                lines = Math.max(lines, WorkbookLines.of(texts.say(value), span.characters(), content.alert()));
            }
            cover(row, span, WorkbookStyle.TEXT, content.alert());
        }
        setHeight(row, lines);
    }

    private void cover(Row row, Span span, WorkbookStyle look, boolean alert) {
        for (int column = span.first() + 1; column <= span.last(); column++) {
            cells.blank(row, column, look, alert);
        }
        if (span.last() > span.first()) {
            row.getSheet()
                    .addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), span.first(), span.last()));
        }
    }

    private static boolean isSign(Value value) {
        return value instanceof Value.Missing || value instanceof Value.NotApplicable;
    }

    /** Of each column, whether it holds figures, and nothing beside them but signs. */
    private static boolean[] numeric(Table table) {
        boolean[] numeric = new boolean[table.columns().size()];
        for (int i = 0; i < numeric.length; i++) {
            numeric[i] = isNumeric(table, i);
        }
        return numeric;
    }

    private static boolean isNumeric(Table table, int column) {
        List<Value> figures = table.rows().stream()
                .map(row -> row.values().get(column))
                .filter(value -> !isSign(value))
                .toList();
        return !figures.isEmpty()
                && figures.stream()
                        .allMatch(value -> value instanceof Value.Whole
                                || value instanceof Value.Decimal
                                || value instanceof Value.Share);
    }

    static void setHeight(Row row, int lines) {
        row.setHeightInPoints(Math.min(HIGHEST_POINTS, lines * LINE_POINTS + ROOM_POINTS));
    }
}
