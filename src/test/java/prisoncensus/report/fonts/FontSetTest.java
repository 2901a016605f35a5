package prisoncensus.report.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.report.layout.Face;

class FontSetTest {
    private static final FontSet FONTS = FontSet.get();

    @ParameterizedTest
    @CsvSource({"a, true", "ñ, true", "▲, true", "م, true", "😀, true", "漢, false"})
    void knowsWhatSomeFontCanShow(String character, boolean shown) {
        assertThat(FONTS.has(character.codePointAt(0))).isEqualTo(shown);
    }

    /** Advance widths as Liberation Sans has them: 1139, 1366 and 569 of 2048 units. */
    @Test
    void widthsAreThoseOfTheFonts() {
        assertThat(FONTS.width("a", Face.PLAIN, 2048)).isEqualTo(1139);
        assertThat(FONTS.width("A", Face.PLAIN, 2048)).isEqualTo(1366);
        assertThat(FONTS.width("aA ", Face.PLAIN, 2048)).isEqualTo(1139 + 1366 + 569);
        assertThat(FONTS.width("iW", Face.MONO, 10)).isEqualTo(FONTS.width("mm", Face.MONO, 10));
        assertThat(FONTS.width("a", Face.BOLD, 10)).isGreaterThanOrEqualTo(FONTS.width("a", Face.PLAIN, 10));
    }

    @Test
    void eachStretchIsOfAFontThatHasItsCharacters() {
        assertThat(FONTS.runs("a▲ 😀b", Face.PLAIN))
                .extracting(FontSet.Run::text)
                .containsExactly("a▲ ", "😀", "b");
        assertThat(FONTS.runs("a😀", Face.PLAIN))
                .allSatisfy(run -> assertThat(run.text().codePoints())
                        .allMatch(code -> run.font().glyph(code) != 0));
    }

    @Test
    void aStretchIsAsWideAsTheLayoutThinks() {
        String text = "Módulo 😀 ▲ x";
        double runs = FONTS.runs(text, Face.BOLD).stream()
                .mapToDouble(FontSet.Run::width)
                .sum();
        assertThat(runs * 10).isCloseTo(FONTS.width(text, Face.BOLD, 10), within(1e-9));
    }

    /** Figures behind Arabic belong to it, by rule W2 of Unicode's bidirectional algorithm. */
    @Test
    void arabicIsSeenFromTheRightInJoinedLetters() {
        assertThat(RightToLeft.visible("plain")).isEqualTo("plain");
        assertThat(RightToLeft.visible("محمد")).isEqualTo("ﺪﻤﺤﻣ");
        assertThat(RightToLeft.visible("ward محمد 7")).isEqualTo("ward 7 ﺪﻤﺤﻣ");
        assertThat(RightToLeft.visible("ward محمد north")).isEqualTo("ward ﺪﻤﺤﻣ north");
    }

    @Test
    void hebrewKeepsItsMarksWithTheirLettersAndMirrorsBrackets() {
        assertThat(RightToLeft.visible("אב\u05B8ג")).isEqualTo("גב\u05B8א");
        assertThat(RightToLeft.visible("(אב)")).isEqualTo("(בא)");
        assertThat(RightToLeft.visible("א(ב)ג")).isEqualTo("ג(ב)א");
    }
}
