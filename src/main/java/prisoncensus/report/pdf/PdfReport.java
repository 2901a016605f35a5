package prisoncensus.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import prisoncensus.report.NightReport;

/** The PDF of a night, to read, print and archive: PDF/A-3a and PDF/UA-1, with findings.csv attached inside it. */
public final class PdfReport {
    private PdfReport() {}

    /** Writes the PDF. The same report gives the same bytes; the only instant in them is the report's as-known instant. */
    public static void write(NightReport report, OutputStream out) throws IOException {
        Instant asKnownAt = report.heading().asKnownAt();
        byte[] pdf = PdfEngine.render(asKnownAt, fo -> new PdfPages(report, fo).write());
        out.write(PdfSameBytes.of(pdf, asKnownAt));
    }
}
