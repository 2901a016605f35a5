package prisoncensus.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@a",
                "\t1",
                "\r1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20a",
                "  =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\u2060 \u3000@a"
            })
    void whatCouldBecomeAFormulaGetsALeadingApostrophe(String live) {
        assertThat(SpreadsheetText.tame(live)).isEqualTo("'" + live);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1=1", "4-07", "a@b", "headcount.csv:2", "\uFEFFa", "a\tb", "a\nb", "\u00A0"})
    void otherTextStaysAsItIs(String text) {
        assertThat(SpreadsheetText.tame(text)).isEqualTo(text);
        assertThat(SpreadsheetText.isLive(text)).isFalse();
    }

    @Test
    void aSignBehindASpelledOutCharacterIsNoFormula() {
        assertThat(SpreadsheetText.tame("\u202E=1")).isEqualTo("[U+202E]=1");
    }
}
