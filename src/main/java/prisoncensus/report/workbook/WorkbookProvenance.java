package prisoncensus.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import prisoncensus.checks.night.Message;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.Table;
import prisoncensus.report.Texts;
import prisoncensus.report.Words;

/** The last sheet: what wrote the workbook, at whose wish, from which files, under which limits. */
final class WorkbookProvenance {
    private final NightReport report;
    private final Texts texts;
    private final WorkbookSheets sheets;
    private final WorkbookTable tables;
    private final WorkbookCells cells;
    private int next = 1;

    WorkbookProvenance(NightReport report, WorkbookSheets sheets, WorkbookTable tables, WorkbookCells cells) {
        this.report = report;
        this.texts = report.texts();
        this.sheets = sheets;
        this.tables = tables;
        this.cells = cells;
    }

    void write() {
        String name = texts.say("section.provenance");
        XSSFSheet sheet = sheets.add(name, 0);
        sheets.identify(sheet, name);
        statements().forEach(statement -> line(sheet, statement, WorkbookStyle.LINE));
        List<Table> both = List.of(report.inputs(), report.limits());
        WorkbookColumns columns = WorkbookColumns.shared(both);
        columns.setWidths(sheet);
        both.forEach(table -> table(sheet, table, columns));
    }

    private List<String> statements() {
        ReportHeading heading = report.heading();
        List<String> all = new ArrayList<>();
        all.add(texts.say(Message.of("report.software").with("software", heading.software())));
        heading.requestedBy()
                .ifPresent(
                        by -> all.add(texts.say(Message.of("report.requestedBy").with("by", by))));
        heading.reason()
                .ifPresent(why -> all.add(texts.say(Message.of("report.reason").with("reason", why))));
        report.notes().stream().map(Words::text).forEach(all::add);
        return all;
    }

    private void table(XSSFSheet sheet, Table table, WorkbookColumns columns) {
        next++;
        line(sheet, table.name(), WorkbookStyle.SECTION);
        tables.header(sheet, next, table, columns);
        next = tables.rows(sheet, next + 1, table, columns);
    }

    private void line(XSSFSheet sheet, String text, WorkbookStyle look) {
        cells.text(sheet.createRow(next++), 0, text, look, false);
    }
}
