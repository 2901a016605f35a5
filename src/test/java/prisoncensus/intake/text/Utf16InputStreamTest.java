package prisoncensus.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf16InputStreamTest {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void everyCharacterIsTheSameInUtf8(Charset charset) throws IOException {
        String letters = Character.toString(0xFEFF)
                + new String(
                        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                                .filter(letter -> letter < 0xD800 || letter > 0xDFFF)
                                .toArray(),
                        0,
                        Character.MAX_CODE_POINT + 1 - 0x800);
        byte[] utf8 = letters.getBytes(StandardCharsets.UTF_8);
        assertThat(utf8(letters.getBytes(charset))).isEqualTo(utf8);
    }

    @ParameterizedTest
    @CsvSource({
        "FEFF D800, EFBBBF EDA080",
        "FEFF DC00, EFBBBF EDB080",
        "FEFF D800 D83D DE00, EFBBBF EDA080 F09F9880",
        "FEFF D83D 0041, EFBBBF EDA0BD 41",
        "FEFF 0041 00, EFBBBF 41 FF",
        "FEFF D8, EFBBBF FF",
        "FFFE 4100 0A, EFBBBF 41 FF",
        "FEFF, EFBBBF",
        "FFFE, EFBBBF"
    })
    void whatIsNoCharacterIsNoneInUtf8Either(String units, String bytes) throws IOException {
        assertThat(utf8(hex(units))).isEqualTo(hex(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FE", "FF", "EFBBBF 41", "0041 0042", "FF FF"})
    void withoutAByteOrderMarkTheBytesStayAsTheyAre(String bytes) throws IOException {
        assertThat(utf8(hex(bytes))).isEqualTo(hex(bytes));
    }

    private static byte[] utf8(byte[] bytes) throws IOException {
        try (InputStream in = Utf16InputStream.utf8(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static byte[] hex(String bytes) {
        return HexFormat.of().parseHex(bytes.replace(" ", ""));
    }
}
