package prisoncensus.audit.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import prisoncensus.delivery.OutputFile;
import prisoncensus.logbook.Sha256;
import prisoncensus.report.FindingsCsv;
import prisoncensus.report.NightReport;
import prisoncensus.report.json.JsonReport;
import prisoncensus.report.pdf.PdfReport;
import prisoncensus.report.workbook.WorkbookReport;

/** Builds the files of a report without keeping them: their names, hashes and sizes. */
final class BuiltFiles {
    private BuiltFiles() {}

    private interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    static Map<String, OutputFile> of(NightReport report) throws IOException {
        Map<String, OutputFile> built = new TreeMap<>();
        add(built, report.heading().files().pdf(), out -> PdfReport.write(report, out));
        add(built, report.heading().files().workbook(), out -> WorkbookReport.write(report, out));
        add(built, FindingsCsv.FILE, out -> out.write(report.findingsCsv().bytes()));
        add(built, JsonReport.FILE, out -> out.write(JsonReport.bytes(report)));
        return built;
    }

    private static void add(Map<String, OutputFile> built, String name, Writer writer) throws IOException {
        MessageDigest digest = Sha256.digest();
        var counting = new CountingStream();
        try (var out = new DigestOutputStream(counting, digest)) {
            writer.writeTo(out);
        }
        built.put(name, new OutputFile(name, Sha256.hex(digest), counting.bytes));
    }

    private static final class CountingStream extends OutputStream {
        private long bytes;

        @Override
        public void write(int unit) {
            bytes++;
        }

        @Override
        public void write(byte[] units, int from, int length) {
            bytes += length;
        }
    }
}
