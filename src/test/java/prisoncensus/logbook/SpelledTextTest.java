package prisoncensus.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpelledTextTest {
    @Test
    void controlAndBidirectionalCharactersAreSpelledOut() {
        assertThat(SpelledText.of("a\u0000b\u0085c\u200Ed\u061Ce\u2067f\u202Eg"))
                .isEqualTo("a[U+0000]b[U+0085]c[U+200E]d[U+061C]e[U+2067]f[U+202E]g");
    }

    @Test
    void tabsAndLineEndsStayUnlessTheTextMustBeOneLine() {
        assertThat(SpelledText.of("a\tb\r\nc")).isEqualTo("a\tb\r\nc");
        assertThat(SpelledText.line("a\tb\r\nc\u2028d")).isEqualTo("a[U+0009]b[U+000D][U+000A]c[U+2028]d");
    }

    @Test
    void otherTextStaysAsItIs() {
        String text = "4-07, Ñandú «80» محمد \uD83D\uDE00 e\u0303 \u00A0";
        assertThat(SpelledText.line(text)).isEqualTo(text);
    }

    @Test
    void codePointsHaveFourDigitsOrMore() {
        assertThat(SpelledText.codePoints("4\u2011\uD83D\uDE00")).isEqualTo("U+0034 U+2011 U+1F600");
    }
}
