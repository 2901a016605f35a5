package prisoncensus.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.logbook.TextEncoding;

class EncodingDetectorTest {
    @ParameterizedTest
    @CsvSource({
        "'', UTF_8",
        "4142, UTF_8",
        "EFBBBF, UTF_8",
        "C3A9, UTF_8",
        "E282AC, UTF_8",
        "F09F9880, UTF_8",
        "E9FFC3A9, UTF_8",
        "E2C3A9, UTF_8",
        "E282C3A9, UTF_8",
        "E9, WINDOWS_1252",
        "C3, WINDOWS_1252",
        "E282, WINDOWS_1252",
        "C341A9, WINDOWS_1252",
        "C0AF, WINDOWS_1252",
        "E08080, WINDOWS_1252",
        "EDA080, WINDOWS_1252",
        "F08080AF, WINDOWS_1252",
        "F4908080, WINDOWS_1252",
        "A9A9, WINDOWS_1252"
    })
    void onlyAWellFormedSequenceSpeaksForUtf8(String hex, TextEncoding encoding) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        EncodingDetector atOnce = new EncodingDetector();
        atOnce.watch(bytes, bytes.length);
        assertThat(atOnce.encoding()).isEqualTo(encoding);
        EncodingDetector piecemeal = new EncodingDetector();
        for (byte unit : bytes) {
            piecemeal.watch(new byte[] {unit}, 1);
        }
        assertThat(piecemeal.encoding()).isEqualTo(encoding);
    }
}
