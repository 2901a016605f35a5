package prisoncensus.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {
    private static final Fonts FONTS = new SquareFonts();
    private static final Style STYLE = Style.of(Face.PLAIN, 10, Colour.BLACK);

    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "a\u0007b, a<U+0007>b",
        "n\u0303, ñ",
        "a\uD83Db, a<U+D83D>b",
        "\u202Eevil, <U+202E>evil",
        "no\u200Bwidth, no<U+200B>width",
        "😀 محمد, <U+1F600> محمد",
        "two\u2028lines, two<U+2028>lines",
        "private \uE000, private <U+E000>",
    })
    void whatCannotBeSeenOrShownIsSpelledOut(String text, String printable) {
        assertThat(VisibleText.of(text, FONTS)).isEqualTo(printable);
    }

    @Test
    void aTabOrALineEndIsABlank() {
        assertThat(VisibleText.of("tab\tline\nend\r", FONTS)).isEqualTo("tab line end ");
    }

    @Test
    void aTextIsCutVisiblyAndNeverWithinACharacter() {
        assertThat(VisibleText.shorten("y".repeat(10), 10)).isEqualTo("y".repeat(10));
        assertThat(VisibleText.shorten("y".repeat(11), 10)).isEqualTo("y".repeat(9) + "…");
        assertThat(VisibleText.shorten("😀😀😀", 2)).isEqualTo("😀…");
        assertThat(VisibleText.shorten("😀😀", 2)).isEqualTo("😀😀");
    }

    @Test
    void aLongNameKeepsItsEnds() {
        assertThat(VisibleText.fit("Northern wing, level 7", FONTS, STYLE, 100)).isEqualTo("Northe…l 7");
        assertThat(VisibleText.fit("short", FONTS, STYLE, 100)).isEqualTo("short");
    }

    @Test
    void aNameThatIsEndlessFitsInTime() {
        String fitting = VisibleText.fit("W".repeat(1_000_000), FONTS, STYLE, 100);
        assertThat(fitting).contains("…").hasSizeBetween(8, 10);
    }
}
