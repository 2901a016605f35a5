package prisoncensus.report.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Answer;
import prisoncensus.report.HeadingWords;
import prisoncensus.report.KeyFigure;
import prisoncensus.report.NightReport;
import prisoncensus.report.NightsTable;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.Table;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;
import prisoncensus.report.workbook.WorkbookColumns.Span;

/** The first sheet: what night this is, the signs used, the answers, the key figures, the logs, and two charts. */
final class WorkbookSummary {
    private static final List<List<String>> SIGNS =
            List.of(List.of("codes.x", "codes.z", "codes.r", "codes.p"), List.of("codes.alert", "codes.zero"));
    private static final Span LABEL = new Span(0, 0, WorkbookColumns.GRID_FIRST);
    private static final Span NOTE = new Span(2, WorkbookColumns.GRID_COLUMNS - 1, 85);

    private final NightReport report;
    private final Texts texts;
    private final WorkbookTable tables;
    private final WorkbookCells cells;
    private final XSSFSheet sheet;
    private int next;

    WorkbookSummary(NightReport report, WorkbookSheets sheets, WorkbookTable tables, WorkbookCells cells) {
        this.report = report;
        this.texts = report.texts();
        this.tables = tables;
        this.cells = cells;
        this.sheet = sheets.add(texts.say("section.summary"), 0);
    }

    void write() {
        WorkbookColumns.setGrid(sheet);
        heading();
        signs();
        answers();
        keyFigures();
        sheet.setRowBreak(next - 1);
        table(report.logs());
        sectors();
        sheet.setRowBreak(next - 1);
        nights();
    }

    private void sectors() {
        int header = table(report.sectorsTable());
        if (!report.sectors().isEmpty()) {
            next = Math.max(next, header + new WorkbookSectorsChart(sheet, report, cells).draw(header));
        }
    }

    private void nights() {
        int header = table(NightsTable.of(report.lastNights(), texts));
        if (report.lastNights().nights().stream()
                .anyMatch(night -> night.total().isPresent())) {
            new WorkbookNightsChart(sheet, report, cells).draw(header);
        }
    }

    private void heading() {
        ReportHeading heading = report.heading();
        String subject = texts.say(Message.of("report.subject")
                .with("facility", heading.facilityName())
                .with("date", heading.night().date()));
        line(texts.say("report.title") + " · " + subject, WorkbookStyle.TITLE).setHeightInPoints(24);
        var words = HeadingWords.of(report);
        line(words.revision() + " · " + words.asKnown(), WorkbookStyle.LINE);
        line(words.dayCount(), WorkbookStyle.LINE);
        report.notes().forEach(note -> line(note.text(), WorkbookStyle.LINE));
    }

    private void signs() {
        SIGNS.forEach(
                line -> line(line.stream().map(texts::say).collect(Collectors.joining(" · ")), WorkbookStyle.LINE));
    }

    private void answers() {
        var columns = List.of(
                texts.column("question", WorkbookColumns.GRID_FIRST),
                texts.column("state", 2 * WorkbookColumns.GRID_REST),
                texts.column("answer", 6 * WorkbookColumns.GRID_REST));
        table(new Table(
                texts.say("section.answers"),
                columns,
                report.answers().stream().map(this::answer).toList()));
    }

    private Table.Row answer(Answer answer) {
        return new Table.Row(
                List.of(
                        new Value.Text(texts.say("question." + answer.question())),
                        new Value.Text(texts.say("answer." + answer.state())),
                        new Value.Text(answer.text())),
                answer.state() != Answer.State.OK);
    }

    private static void setHeight(Row row, String label, String note, boolean alert) {
        int lines = WorkbookLines.of("▲ " + label, LABEL.characters(), alert);
        WorkbookTable.setHeight(row, Math.max(lines, WorkbookLines.of(note, NOTE.characters(), alert)));
    }

    private void keyFigures() {
        section(texts.say("section.keyFigures"));
        Row header = sheet.createRow(next++);
        cells.text(header, 0, texts.say("column.figure"), WorkbookStyle.HEADER, false);
        cells.text(header, 1, texts.say("column.value"), WorkbookStyle.HEADER_OF_NUMBERS, false);
        wide(header, texts.say("column.note"), WorkbookStyle.HEADER, false);
        report.keyFigures().forEach(this::keyFigure);
    }

    private void keyFigure(KeyFigure figure) {
        Row row = sheet.createRow(next++);
        WorkbookStyle look = figure.alert() ? WorkbookStyle.MARKED_TEXT : WorkbookStyle.TEXT;
        cells.text(row, 0, figure.label().text(), look, figure.alert());
        name(figure.name(), cells.keyValue(row, 1, figure.value(), figure.alert()));
        wide(row, figure.note().text(), WorkbookStyle.TEXT, figure.alert());
        setHeight(row, figure.label().text(), figure.note().text(), figure.alert());
    }

    private void wide(Row row, String text, WorkbookStyle look, boolean alert) {
        cells.text(row, NOTE.first(), text, look, alert);
        for (int column = NOTE.first() + 1; column <= NOTE.last(); column++) {
            cells.blank(row, column, look, alert);
        }
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), NOTE.first(), NOTE.last()));
    }

    private void name(String name, Cell cell) {
        var defined = sheet.getWorkbook().createName();
        defined.setNameName(name);
        defined.setRefersToFormula(
                new CellReference(sheet.getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), true, true)
                        .formatAsString());
    }

    private int table(Table table) {
        section(table.name());
        int header = next;
        WorkbookColumns columns = WorkbookColumns.onGrid(table);
        tables.header(sheet, header, table, columns);
        next = tables.rows(sheet, header + 1, table, columns);
        return header;
    }

    private void section(String title) {
        next++;
        line(title, WorkbookStyle.SECTION).setHeightInPoints(20);
    }

    private Row line(String text, WorkbookStyle look) {
        Row row = sheet.createRow(next++);
        cells.text(row, 0, text, look, false);
        return row;
    }
}
