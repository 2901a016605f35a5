package prisoncensus.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Test
    void widthIsSharedByWeight() {
        assertThat(share(100, new double[] {0, 0}, 1, 3)).containsExactly(25, 75);
    }

    @Test
    void noColumnIsNarrowerThanItsLeastAndTheOthersShareTheRest() {
        assertThat(share(100, new double[] {40, 0, 0}, 1, 1, 2)).containsExactly(40, 20, 40);
    }

    @Test
    void aLeastWidthCanMakeAnotherColumnTooNarrow() {
        assertThat(share(100, new double[] {50, 30, 0}, 1, 2, 2)).containsExactly(50, 30, 20);
    }

    @Test
    void leastWidthsBeyondTheTotalAreKept() {
        assertThat(share(100, new double[] {80, 40}, 1, 1)).containsExactly(80, 40);
    }

    private static double[] share(double total, double[] least, double... weights) {
        return ColumnWidths.share(total, least, weights);
    }
}
