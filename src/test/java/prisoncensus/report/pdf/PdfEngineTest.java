package prisoncensus.report.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import prisoncensus.report.ReportFont;

class PdfEngineTest {
    private static final Instant INSTANT = Instant.parse("2026-11-21T01:00:00Z");

    @Test
    void aPictureThatCannotBeDrawnStopsThePdf() {
        assertThatThrownBy(() -> PdfEngine.render(
                        INSTANT,
                        page(fo -> fo.empty("fo:external-graphic", "src", "none.png", "fox:alt-text", "none"))))
                .hasStackTraceContaining("none.png");
    }

    @Test
    void aBrokenDrawingStopsThePdf() {
        assertThatThrownBy(() -> PdfEngine.render(
                        INSTANT,
                        page(fo -> fo.open("fo:instream-foreign-object", "fox:alt-text", "none")
                                .open("svg:svg", "width", "10", "height", "10")
                                .empty("svg:path", "d", "nonsense")
                                .close()
                                .close())))
                .hasStackTraceContaining("the PDF could not be laid out");
    }

    @Test
    void readsNothingButItsFonts() {
        var resources = new PdfResources();

        assertThatThrownBy(() -> resources.getResource(URI.create("file:/etc/passwd")))
                .hasMessageContaining("may not read");
        assertThatThrownBy(() -> resources.getResource(PdfResources.BASE.resolve("fonts/../../etc/passwd")))
                .hasMessageContaining("may not read");
        assertThatThrownBy(() -> resources.getResource(URI.create("http://example.org/font.ttf")))
                .hasMessageContaining("may not read");
        assertThatThrownBy(() -> resources.getOutputStream(URI.create("file:/tmp/x")))
                .hasMessageContaining("may not write");
    }

    @Test
    void saysSoWhenThePlaceOfADateIsNotFoundOnce() {
        byte[] none = "%PDF-1.7".getBytes(ISO_8859_1);
        String date = "<xmp:MetadataDate>2026-11-21T01:00:00Z</xmp:MetadataDate>";
        byte[] twice = (date + date).getBytes(ISO_8859_1);

        assertThatThrownBy(() -> PdfSameBytes.of(none, INSTANT)).hasMessageContaining("nowhere says");
        assertThatThrownBy(() -> PdfSameBytes.of(twice, INSTANT)).hasMessageContaining("more than once");
    }

    @Test
    void theFontsSayWhatTheyHave() {
        assertThat(ReportFont.PLAIN.has('ñ')).isTrue();
        assertThat(ReportFont.PLAIN.has('م')).isFalse();
        assertThat(ReportFont.FALL_BACK.has('م')).isTrue();
        assertThat(ReportFont.BOLD.has('▲')).isTrue();
    }

    /** A page with that on it. */
    static Consumer<PdfFo> page(Consumer<PdfFo> content) {
        return fo -> fo.document(() -> {
            fo.open("fo:root", "xml:lang", "en", "font-family", PdfStyle.FACE);
            fo.open("fo:layout-master-set");
            fo.open("fo:simple-page-master", "master-name", "page").empty("fo:region-body");
            fo.close(2);
            fo.open("fo:page-sequence", "master-reference", "page");
            fo.open("fo:flow", "flow-name", "xsl-region-body").open("fo:block");
            content.accept(fo);
            fo.close(4);
        });
    }
}
