package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import prisoncensus.application.WholeApplication;
import prisoncensus.nights.planning.NightsRequest;

/**
 * Makes the pictures of {@code src/docs} again, from the sample logs; {@code src/docs/pictures.md} says how to start it. The sheet
 * is drawn by LibreOffice: where that is not installed, its picture stays as it is.
 */
@EnabledIfSystemProperty(named = "pictures", matches = ".*")
@SpringBootTest(
        classes = WholeApplication.class,
        properties = {
            "spring.config.additional-location=file:src/sample/",
            "spring.datasource.url=jdbc:h2:mem:pictures",
            "census.received=target/pictures/received",
            "census.clock=2026-11-21T03:00:00Z",
            "logging.file.name=target/pictures/census.log"
        })
class DocsPicturesIT {
    private static final Path DOCS = Path.of("src/docs");
    private static final float DPI = 100;

    @Autowired
    private NightService nights;

    @TempDir
    private Path folder;

    @Test
    void areMadeAgain() throws Exception {
        var order = new NightsRequest(Path.of("input"), folder, List.of("alderwick"), Optional.empty(), false);
        assertThat(nights.run(order, Progress.unwatched()).errors()).isEmpty();
        Path night = folder.resolve("alderwick")
                .resolve(LocalDate.of(2026, 11, 20).toString())
                .resolve("r1");
        Path report = night.resolve("census-alderwick-2026-11-20-r1.pdf");
        draw(report, 0, "page-1.png");
        draw(report, pageThatBegins(report, "Findings"), "findings-page.png");
        if (converted(night.resolve("census-alderwick-2026-11-20-r1.xlsx"))) {
            draw(folder.resolve("census-alderwick-2026-11-20-r1.pdf"), 0, "summary-sheet.png");
        }
    }

    private static int pageThatBegins(Path pdf, String heading) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return IntStream.range(0, document.getNumberOfPages())
                    .filter(page -> text(document, page).lines().anyMatch(heading::equals))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String text(PDDocument document, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Path pdf, int page, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            var picture = new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.RGB);
            assertThat(ImageIO.write(picture, "png", DOCS.resolve(name).toFile()))
                    .isTrue();
        }
    }

    private boolean converted(Path workbook) throws InterruptedException {
        var command = new ProcessBuilder(
                "soffice", "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), workbook.toString());
        command.environment().put("HOME", folder.toString());
        try {
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .start();
            return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
