package prisoncensus.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.fonts.FontSet;
import prisoncensus.report.layout.LaidOut;

/** The PDF of a night, to read, print and archive: PDF/A-3a and PDF/UA-1, with findings.csv attached inside it. */
public final class PdfReport {
    private static final String ATTACHMENT = "findings.csv";

    private PdfReport() {}

    /**
     * Writes the PDF. The same report gives the same bytes; the only instant in them is the report's as-known instant. Any number of
     * reports can be written at once.
     */
    public static void write(NightReport report, OutputStream out) throws IOException {
        LaidOut pages = new NightPages(report, FontSet.get()).laidOut();
        new TaggedDocument(pages, metadata(report), attachment(report)).write(out);
    }

    private static Metadata metadata(NightReport report) {
        ReportHeading heading = report.heading();
        String title = new PageWords(report, FontSet.get()).documentTitle();
        return new Metadata(title, report.texts().language().code(), heading.software(), heading.asKnownAt());
    }

    private static Attachment attachment(NightReport report) {
        String description = report.texts().say("pdf.attachment");
        return new Attachment(
                ATTACHMENT, "text/csv", description, report.findingsCsv().bytes());
    }
}
