package prisoncensus.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikeCellsTest {
    @ParameterizedTest
    @CsvSource({
        "4 07, 4\u00A007",
        "4 07, 4\u202F07",
        "4-07, 4\u201107",
        "4-07, 4\u221207",
        "4-07, 4\u200B-07",
        "Mód, Mo\u0301d",
        "A-1, \u0410-1",
        "A-1, \u0391-1",
        "4-07, \uFF14-07",
        "Ü\u0410 1, \uFF35\u0308A\u00A01"
    })
    void codesThatAReaderTakesForOneAreAGroup(String one, String other) {
        assertThat(LookAlikeCells.of(List.of(other, "5-01", one)))
                .singleElement()
                .satisfies(group -> assertThat(group).containsExactlyInAnyOrder(one, other));
    }

    @ParameterizedTest
    @CsvSource({"4-07, 407", "A-1, a-1", "4-07, 4-7", "01, O1", "\u0416-1, \u0428-1", "1\u00AA, 1a", "4 07, 407"})
    void codesThatAReaderTellsApartAreNone(String one, String other) {
        assertThat(LookAlikeCells.of(List.of(one, other))).isEmpty();
    }

    @Test
    void aCodeDoesNotLookLikeItself() {
        assertThat(LookAlikeCells.of(List.of("4\u201107", "4\u201107"))).isEmpty();
    }

    @Test
    void threeMayBeAlike() {
        assertThat(LookAlikeCells.of(List.of("4\u201107", "4-07", "4\u201307")))
                .containsExactly(List.of("4-07", "4\u201107", "4\u201307"));
    }
}
