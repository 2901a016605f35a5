package prisoncensus.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkbookLinesTest {
    /** Ten characters leave 40.5 points; at 10 points an x is 5 wide, a blank 2.78. */
    @Test
    void wrapsAtBlanks() {
        assertThat(WorkbookLines.of("", 10, false)).isOne();
        assertThat(WorkbookLines.of("xxxxxxxx", 10, false)).isOne();
        assertThat(WorkbookLines.of("xxxxx xx", 10, false)).isOne();
        assertThat(WorkbookLines.of("xxxxx xxx", 10, false)).isEqualTo(2);
        assertThat(WorkbookLines.of("xxxxx xxxxx xxxxx", 10, false)).isEqualTo(3);
        assertThat(WorkbookLines.of("x\nx\n\nx", 10, false)).isEqualTo(4);
    }

    @Test
    void breaksALongWordOnly() {
        assertThat(WorkbookLines.of("xxxxxxxxx", 10, false)).isEqualTo(2);
        assertThat(WorkbookLines.of("x".repeat(80), 10, false)).isEqualTo(10);
    }

    @Test
    void boldIsWider() {
        assertThat(WorkbookLines.of("xxxxx xx", 10, true)).isEqualTo(2);
    }

    @Test
    void neverAsksForMoreThanARowCanHold() {
        assertThat(WorkbookLines.of("x ".repeat(30_000), 10, false)).isEqualTo(32);
        assertThat(WorkbookLines.of("x".repeat(30_000), 10, false)).isEqualTo(32);
        assertThat(WorkbookLines.of("x\n".repeat(30_000), 10, false)).isEqualTo(32);
    }

    @Test
    void aHeadingKeepsItsLongestWordBesideTheFilterButton() {
        assertThat(WorkbookLines.leastCharacters("Days in solitary"))
                .isLessThan(WorkbookLines.leastCharacters("Incumplimiento"));
        assertThat(WorkbookLines.ofHeading("Incumplimiento", WorkbookLines.leastCharacters("Incumplimiento")))
                .isOne();
        assertThat(WorkbookLines.leastCharacters("a Incumplimiento b"))
                .isEqualTo(WorkbookLines.leastCharacters("Incumplimiento"));
    }
}
