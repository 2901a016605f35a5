package prisoncensus.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Even if the description of a page named something outside, the formatter would neither call it nor read it. */
class PdfOutsideTest {
    private static final String SECRET = "not-for-any-report";

    @TempDir
    Path folder;

    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server.setSoTimeout(10);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /** A place in a page that can name something outside. */
    private enum Way {
        PICTURE(uri -> fo -> fo.empty("fo:external-graphic", "src", "url(" + uri + ")", "fox:alt-text", "none")),
        BACKGROUND(uri -> fo -> fo.open("fo:block", "background-image", "url('" + uri + "')")
                .raw("text")
                .close()),
        PAINT(uri -> drawing("fill", "url(" + uri + "#paint)")),
        FILTER(uri -> drawing("filter", "url(" + uri + "#filter)")),
        CLIP(uri -> drawing("clip-path", "url(" + uri + "#clip)")),
        STYLE(uri -> fo -> svg(
                fo,
                () -> fo.open("svg:style", "type", "text/css")
                        .raw("@import url(" + uri + "); rect { fill: url(" + uri + "#x) }")
                        .close()
                        .empty("svg:rect", "width", "5", "height", "5"))),
        SCRIPT(uri -> fo -> svg(
                fo,
                () -> fo.open("svg:script", "type", "application/ecmascript")
                        .raw("new java.net.URL('" + uri + "').openStream()")
                        .close()
                        .empty("svg:rect", "width", "5", "height", "5")));

        private final Function<String, Consumer<PdfFo>> page;

        Way(Function<String, Consumer<PdfFo>> page) {
            this.page = page;
        }

        private static Consumer<PdfFo> drawing(String attribute, String value) {
            return fo -> svg(fo, () -> fo.empty("svg:rect", "width", "5", "height", "5", attribute, value));
        }

        private static void svg(PdfFo fo, Runnable content) {
            fo.open("fo:instream-foreign-object", "fox:alt-text", "none")
                    .open("svg:svg", "width", "10", "height", "10");
            content.run();
            fo.close().close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsCalled(Way way) throws IOException {
        rendered(way, "http://127.0.0.1:" + server.getLocalPort() + "/outside.svg");
        assertNobodyCalled();
    }

    @ParameterizedTest
    @EnumSource
    void noFileIsRead(Way way) throws IOException {
        Path file = Files.writeString(
                folder.resolve("outside.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><title>" + SECRET + "</title>"
                        + "<linearGradient id='paint'><stop stop-color='red'/></linearGradient></svg>");
        String pdf = rendered(way, file.toUri().toString());
        assertThat(pdf).doesNotContain(SECRET);
    }

    @Test
    void theServerWouldHearACall() throws IOException {
        new Socket(server.getInetAddress(), server.getLocalPort()).close();
        server.accept().close();
        assertNobodyCalled();
    }

    /** Refusing to draw is as good as leaving it out. */
    private static String rendered(Way way, String uri) {
        byte[][] pdf = new byte[1][];
        Throwable refusal = catchThrowable(() -> pdf[0] =
                PdfEngine.render(Instant.parse("2026-11-21T01:00:00Z"), PdfEngineTest.page(way.page.apply(uri))));
        return refusal == null ? new String(pdf[0], StandardCharsets.ISO_8859_1) : "";
    }

    private void assertNobodyCalled() throws IOException {
        try {
            server.accept().close();
        } catch (SocketTimeoutException nobody) {
            return;
        }
        throw new AssertionError("somebody called");
    }
}
