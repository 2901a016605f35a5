package prisoncensus.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextOrderTest {
    @ParameterizedTest
    @CsvSource({
        "4-9, 4-10",
        "4-09, 4-10",
        "A2, A10",
        "007, 7",
        "7, 8",
        "1.5.2, 1.5.10",
        "'', a",
        "A, B",
        "B, a",
        "10a, 10b",
        "x99999999999999999999, y1"
    })
    void h02CellsAreOrderedAsPeopleCount(String first, String second) {
        assertThat(TextOrder.NATURAL.compare(first, second)).isNegative();
        assertThat(TextOrder.NATURAL.compare(second, first)).isPositive();
        assertThat(TextOrder.NATURAL.compare(first, first)).isZero();
    }

    @Test
    void h02LongRunsOfDigitsAreComparedByTheirNumberToo() {
        assertThat(TextOrder.NATURAL.compare("9".repeat(20), "1" + "0".repeat(20)))
                .isNegative();
        assertThat(TextOrder.NATURAL.compare("0".repeat(30) + "1", "2")).isNegative();
    }

    @Test
    void h02RareCharactersAreOrderedByCodePointAndNotByJavasStrings() {
        assertThat(TextOrder.CODE_POINTS.compare("\uFF10", "\uD835\uDFD8")).isNegative();
        assertThat("\uFF10".compareTo("\uD835\uDFD8")).isPositive();
        assertThat(TextOrder.CODE_POINTS.compare("a", "ab")).isNegative();
        assertThat(TextOrder.CODE_POINTS.compare("4-10", "4-9")).isNegative();
    }
}
