package prisoncensus.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import prisoncensus.checks.night.Message;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.Texts;

/** The workbook of a night: the same report always gives the same bytes, whatever the machine's clock, zone or locale. */
public final class WorkbookReport {
    private static final int ROWS_IN_MEMORY = 20_000;
    private static final int ROWS_STREAMED_AT_ONCE = 100;

    private final NightReport report;
    private final int rowsInMemory;
    private final int lastRow;

    WorkbookReport(NightReport report, int rowsInMemory, int lastRow) {
        this.report = report;
        this.rowsInMemory = rowsInMemory;
        this.lastRow = lastRow;
    }

    /**
     * Writes the workbook. The stream stays open.
     *
     * @throws IOException if the stream refuses the bytes
     */
    public static void write(NightReport report, OutputStream out) throws IOException {
        new WorkbookReport(report, ROWS_IN_MEMORY, WorkbookTable.LAST_ROW).write(out);
    }

    void write(OutputStream out) throws IOException {
        // Apache POI's switch for fixed dates in the archive is one for the whole JVM.
        synchronized (WorkbookReport.class) {
            LocaleUtil.setUserLocale(
                    Locale.forLanguageTag(report.texts().language().code()));
            LocaleUtil.setUserTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
            try {
                Reproducibility.runWithSourceDateEpoch(() -> build(out));
            } finally {
                LocaleUtil.resetUserLocale();
                LocaleUtil.resetUserTimeZone();
            }
        }
    }

    private void build(OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            setProperties(book.getProperties());
            WorkbookDetails details = layOut(book);
            if (details.areAllWritten()) {
                book.write(out);
            } else {
                stream(book, details, out);
            }
        }
    }

    private WorkbookDetails layOut(XSSFWorkbook book) {
        Texts texts = report.texts();
        var cells = new WorkbookCells(new WorkbookStyles(book, texts), texts);
        var sheets = new WorkbookSheets(book, cells, report);
        var tables = new WorkbookTable(cells, texts, lastRow);
        var details = new WorkbookDetails(sheets, tables, cells, rowsInMemory);
        new WorkbookSummary(report, sheets, tables, cells).write();
        details.add(report.findingsTable(), Optional.of(texts.say("none.findings")), findingsTitle());
        details.add(report.cells(), Optional.empty());
        details.add(report.meals(), Optional.empty());
        details.add(report.solitary(), Optional.of(report.noSolitary().text()));
        details.add(report.roll(), Optional.of(texts.say("none.roll")));
        details.add(report.outside(), Optional.of(texts.say("none.out")));
        details.add(report.checks(), Optional.empty());
        details.add(report.rejected(), Optional.of(texts.say("none.rejected")));
        report.changes()
                .ifPresent(changes ->
                        details.add(changes, Optional.of(report.against().text())));
        if (!report.ended().rows().isEmpty()) {
            details.add(report.ended(), Optional.empty());
        }
        new WorkbookProvenance(report, sheets, tables, cells).write();
        return details;
    }

    private String findingsTitle() {
        return report.findingsTable().name() + " · " + report.newFindings().text();
    }

    private static void stream(XSSFWorkbook book, WorkbookDetails details, OutputStream out) throws IOException {
        try (var streaming = new SXSSFWorkbook(book, ROWS_STREAMED_AT_ONCE)) {
            details.writeWaiting(streaming);
            streaming.write(out);
        }
    }

    private void setProperties(POIXMLProperties properties) {
        ReportHeading heading = report.heading();
        Optional<Date> asKnownAt = Optional.of(Date.from(heading.asKnownAt()));
        var core = properties.getCoreProperties();
        core.setCreated(asKnownAt);
        core.setModified(asKnownAt);
        core.setCreator("prison-census");
        core.setTitle(WorkbookText.legible(report.texts()
                .say(Message.of("report.subject")
                        .with("facility", heading.facilityName())
                        .with("date", heading.night().date()))));
    }
}
