package prisoncensus.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.report.Language;
import prisoncensus.report.LargeFacility;
import prisoncensus.report.NightReport;
import prisoncensus.report.SampleReports;

/** What somebody gets who copies or searches the text, and what documents written side by side have to do with each other. */
class PdfTextTest {
    @Test
    void textIsCopiedInTheOrderOfReading() throws IOException {
        assertThat(text(SampleReports.rich(Language.EN)))
                .containsSubsequence(
                        "Nightly census",
                        "Is anyone over the limit?",
                        "Census",
                        "Signs used",
                        "Breaches",
                        "Logs received",
                        "People and limit by sector",
                        "Findings in all",
                        "Checks",
                        "Solitary",
                        "Meals by sector",
                        "Rejected lines",
                        "Provenance",
                        "Signature");
    }

    @Test
    void aSearchFindsAccentsAndOtherScripts() throws IOException {
        var night = new NightBuilder()
                .cell("Á-1", "Módulo Ñandú", CellKind.GROUP, 10)
                .counts("Á-1", 11)
                .cell("2", "جناح محمد", CellKind.GROUP, 10)
                .counts("2", 11);
        assertThat(text(SampleReports.gather(night, Language.ES)))
                .contains("Módulo Ñandú", "Á-1", "límite", "Comprobaciones", "جناح محمد");
    }

    @Test
    void aHashIsCopiedWhole() throws IOException {
        assertThat(text(SampleReports.rich(Language.EN))).contains("0".repeat(64));
    }

    @Test
    void englishWordsInASpanishReportSayThatTheyAreEnglish() throws IOException {
        String spanish =
                String.join("", PdfFile.of(SampleReports.quiet(Language.ES)).drawn());
        String english =
                String.join("", PdfFile.of(SampleReports.quiet(Language.EN)).drawn());
        assertThat(spanish).contains("/Span <</Lang (en)>> BDC");
        assertThat(english).doesNotContain("/Lang");
    }

    @Test
    void eightAtOnceAreEachWhatTheyWouldBeAlone() throws Exception {
        List<NightReport> reports = List.of(
                SampleReports.rich(Language.EN),
                SampleReports.rich(Language.ES),
                SampleReports.quiet(Language.EN),
                SampleReports.quiet(Language.ES),
                SampleReports.silent(Language.EN),
                LargeFacility.of(8, 28).report(Language.EN),
                LargeFacility.of(8, 28).over(5).report(Language.ES),
                LargeFacility.of(3, 3).named("محمد 😀 Ñ ").report(Language.ES));
        List<byte[]> alone = reports.stream().map(PdfTextTest::pdf).toList();
        var pool = Executors.newFixedThreadPool(reports.size());
        try {
            for (int round = 0; round < 5; round++) {
                List<Future<byte[]>> beside = reports.stream()
                        .map(report -> pool.submit(() -> pdf(report)))
                        .toList();
                assertThat(IntStream.range(0, reports.size()))
                        .allSatisfy(i -> assertThat(got(beside.get(i))).isEqualTo(alone.get(i)));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static byte[] got(Future<byte[]> pdf) {
        try {
            return pdf.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] pdf(NightReport report) {
        var out = new ByteArrayOutputStream();
        try {
            PdfReport.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** In the order of the page's operators, lines of a paragraph joined by a blank. */
    private static String text(NightReport report) throws IOException {
        try (var document = Loader.loadPDF(pdf(report))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
