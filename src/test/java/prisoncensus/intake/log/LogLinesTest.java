package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.TextEncoding;

class LogLinesTest {
    private static final String HEADER = "cell,scheduled_time,counted,remarks";

    @TempDir
    private Path spool;

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void theHeaderComesFirstThenEveryLineWithItsNumber() throws IOException {
        assertThat(lines(HEADER + "\n1,22:00,80,\n\n  \n2,22:00,x,\n"))
                .containsExactly("1 " + HEADER, "2 1,22:00,80,", "5 2,22:00,x,");
    }

    @Test
    void aRecordKeepsItsPhysicalLinesAndItsCarriageReturns() throws IOException {
        assertThat(lines(HEADER + "\r\n1,22:00,80,\"one\r\ntwo\"\r\n2,22:00,81,"))
                .containsExactly("1 " + HEADER, "2 1,22:00,80,\"one\r\ntwo\"", "4 2,22:00,81,");
    }

    @Test
    void linesAreNumberedAsTheyAreWhenTheyBecomeFacts() throws IOException {
        String text = "celda;hora;personas;notas\n\n1;22:00;80;\"a\nb\"\n\"2;22:00;80;\n3;22:00;80;\n";
        assertThat(ReadLog.of(LogKind.HEADCOUNT, text).story()).containsExactly("3 accepted", "5 QUOTE", "6 accepted");
        assertThat(lines(text))
                .containsExactly(
                        "1 celda;hora;personas;notas", "3 1;22:00;80;\"a\nb\"", "5 \"2;22:00;80;", "6 3;22:00;80;");
    }

    @Test
    void ofALineThatIsTooLongTheFirst64KiBAreGiven() throws IOException {
        List<String> lines = lines(HEADER + "\n" + "x".repeat(70_000) + "\n1,22:00,80,\n");
        assertThat(lines).hasSize(3).last().isEqualTo("3 1,22:00,80,");
        assertThat(lines.get(1)).isEqualTo("2 " + "x".repeat(65_536));
    }

    @Test
    void bytesStayBytesAndTheEncodingIsTold() throws IOException {
        byte[] text = (HEADER + "\n1,22:00,80,\u00F1\n").getBytes(StandardCharsets.ISO_8859_1);
        try (var lines = open("headcount.csv", text)) {
            lines.next();
            assertThat(lines.encoding()).isEqualTo(TextEncoding.WINDOWS_1252);
            assertThat(lines.next().orElseThrow().text().bytes()).endsWith(0xF1);
        }
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
        assertThat(lines("\uFEFF" + HEADER + "\n")).containsExactly("1 " + HEADER);
    }

    @Test
    void aPackedLogIsUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write((HEADER + "\n1,22:00,80,\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(lines("headcount.csv.gz", packed.toByteArray())).containsExactly("1 " + HEADER, "2 1,22:00,80,");
    }

    @Test
    void whatIsNoLogSaysSo() {
        assertThatThrownBy(() -> lines("placement,person\n1,2\n"))
                .isInstanceOf(IOException.class)
                .hasMessage("2026-11-20/headcount.csv cannot be read as a log: MISSING_COLUMNS");
    }

    private List<String> lines(String text) throws IOException {
        return lines("headcount.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> lines(String name, byte[] bytes) throws IOException {
        List<String> all = new ArrayList<>();
        try (LogLines lines = open(name, bytes)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                all.add(line.get().number() + " " + new String(line.get().text().bytes(), StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    private LogLines open(String name, byte[] bytes) throws IOException {
        LogFile file = ReadLog.file(LogKind.HEADCOUNT, name);
        return LogLines.open(file, new ByteArrayInputStream(bytes), spool);
    }
}
