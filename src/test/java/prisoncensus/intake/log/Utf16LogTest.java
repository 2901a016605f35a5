package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.TextEncoding;

/** Logs of UTF-16, as spreadsheets write them. */
class Utf16LogTest {
    private static final String HEADER = "cell,scheduled_time,counted,remarks\n";

    @ParameterizedTest
    @CsvSource({"UTF-16LE, UTF_16LE", "UTF-16BE, UTF_16BE"})
    void utf16WithAByteOrderMarkIsRead(Charset charset, TextEncoding encoding) {
        String text = HEADER + "Módulo,06:00,80,\"a\r\n€😀\"\r\n\r\nMódulo,06:00,x,\r\nMódulo,06:00,x,\r\n";
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, ("\uFEFF" + text).getBytes(charset));
        assertThat(reading.story()).containsExactly("2 accepted", "5 WHOLE_NUMBER counted", "6 repeats 5");
        CountSlip slip = reading.all(CountSlip.class).get(0);
        assertThat(slip.cell()).isEqualTo("Módulo");
        assertThat(slip.remarks()).hasValue("a\r\n€😀");
        assertThat(reading.tally().encoding()).isEqualTo(encoding);
        assertThat(reading.tally().unknownColumns()).isEmpty();
        assertThat(reading.all(Rejection.class).get(0).text().bytes())
                .isEqualTo("Módulo,06:00,x,".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFirstLineMayNameTheSeparator() {
        String text = "\uFEFFsep=\t\r\ncell\tscheduled_time\tcounted\r\n1\t06:00\t80\r\n";
        assertThat(ReadLog.of(LogKind.HEADCOUNT, text.getBytes(StandardCharsets.UTF_16LE))
                        .story())
                .containsExactly("3 accepted");
    }

    @Test
    void aSurrogateAloneOrHalfAUnitRejectsItsLine() {
        byte[] bytes = ("\uFEFF" + HEADER + "1,06:00,80,?\n2,06:00,80,?\n").getBytes(StandardCharsets.UTF_16BE);
        int at = new String(bytes, StandardCharsets.UTF_16BE).indexOf('?') * 2;
        bytes[at] = (byte) 0xD8;
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(reading.story()).containsExactly("2 BAD_BYTES", "3 BAD_BYTES");
        assertThat(reading.all(Rejection.class).get(0).faults().get(0).expected())
                .isEqualTo("UTF-16BE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void withoutAByteOrderMarkItIsNotRead(Charset charset) {
        byte[] bytes = (HEADER + "1,06:00,80,\n").getBytes(charset);
        assertThat(ReadLog.of(LogKind.HEADCOUNT, bytes).refusal().fault().kind())
                .isEqualTo(FaultKind.MISSING_COLUMNS);
    }

    @Test
    void itsLinesAreGivenAsUtf8(@TempDir Path spool) throws IOException {
        byte[] bytes = (HEADER + "Módulo,06:00,x,\n").getBytes(StandardCharsets.UTF_16);
        var file = ReadLog.file(LogKind.HEADCOUNT, "headcount.csv");
        try (LogLines lines = LogLines.open(file, new ByteArrayInputStream(bytes), spool)) {
            assertThat(lines.encoding()).isEqualTo(TextEncoding.UTF_8);
            lines.next();
            assertThat(lines.next().orElseThrow().text().bytes())
                    .isEqualTo("Módulo,06:00,x,".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void versionsAreComparedLineByLine() throws IOException {
        String before = HEADER + "1,06:00,80,Ċ\n2,06:00,80,\n";
        String now = HEADER + "1,06:00,80,Ċ\n2,06:00,81,\n";
        LineDiff diff = LineDiff.of(
                new ByteArrayInputStream(("\uFEFF" + before).getBytes(StandardCharsets.UTF_16LE)),
                new ByteArrayInputStream(("\uFEFF" + now).getBytes(StandardCharsets.UTF_8)));
        assertThat(diff.gone()).containsExactly(3);
        assertThat(diff.come()).containsExactly(3);
    }
}
