package prisoncensus.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.logbook.TextEncoding;

class PrintableTextTest {
    @Test
    void whatCanBeSeenStaysAsItIs() {
        assertThat(PrintableText.of("4-07, Ñandú «80» محمد 😀 e\u0303")).isEqualTo("4-07, Ñandú «80» محمد 😀 e\u0303");
    }

    @Test
    void whatATerminalWouldObeyOrHideIsEscaped() {
        assertThat(PrintableText.of("\u0007\u001b[31m\u0000\u009b")).isEqualTo("\\u0007\\u001B[31m\\u0000\\u009B");
        assertThat(PrintableText.of("a\tb\r\nc")).isEqualTo("a\\tb\\r\\nc");
        assertThat(PrintableText.of("\u202ecba\u200d\u2028\u00a0\ufeff"))
                .isEqualTo("\\u202Ecba\\u200D\\u2028\\u00A0\\uFEFF");
        assertThat(PrintableText.of(Character.toString(0xE0001))).isEqualTo("\\uDB40\\uDC01");
        assertThat(PrintableText.of("\ud83d")).as("half a letter").isEqualTo("\\uD83D");
    }

    @Test
    void anEscapeThatStoodThereIsToldApart() {
        assertThat(PrintableText.of("\\u0007")).isEqualTo("\\\\u0007");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF_8,        63616e6f6e,     canon",
        "UTF_8,        c3b1,           ñ",
        "UTF_8,        61e962,         a\\xE9b",
        "UTF_8,        61c3,           a\\xC3",
        "UTF_8,        e282,           \\xE2\\x82",
        "UTF_8,        eda080,         \\xED\\xA0\\x80",
        "UTF_8,        f09f9880,       😀",
        "UTF_8,        fffe07,         \\xFF\\xFE\\u0007",
        "WINDOWS_1252, 61e9f1,         aéñ",
        "WINDOWS_1252, 8180,           \\x81€",
        "UTF_8,        '',             ''"
    })
    void bytesThatMeanNothingAreShownAsBytes(TextEncoding encoding, String bytes, String shown) {
        assertThat(PrintableText.of(HexFormat.of().parseHex(bytes), encoding)).isEqualTo(shown);
    }
}
