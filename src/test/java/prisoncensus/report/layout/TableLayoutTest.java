package prisoncensus.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prisoncensus.report.layout.SmallPages.LOOK;
import static prisoncensus.report.layout.SmallPages.STYLE;
import static prisoncensus.report.layout.SmallPages.before;
import static prisoncensus.report.layout.SmallPages.column;
import static prisoncensus.report.layout.SmallPages.lay;
import static prisoncensus.report.layout.SmallPages.names;
import static prisoncensus.report.layout.SmallPages.pages;
import static prisoncensus.report.layout.SmallPages.read;
import static prisoncensus.report.layout.SmallPages.row;
import static prisoncensus.report.layout.SmallPages.table;
import static prisoncensus.report.layout.SmallPages.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import prisoncensus.report.layout.Block.Table;
import prisoncensus.report.layout.Block.Table.Column;

/** What becomes of tables on pages. */
class TableLayoutTest {
    @Test
    void theHeadOfATableIsRepeatedOnEveryPageAndReadOnce() {
        LaidOut laidOut = lay(List.of(table(15)));
        assertThat(texts(laidOut.pages().get(0)))
                .startsWith("H", "I", "n0", "v0")
                .endsWith("n8", "v8");
        assertThat(texts(laidOut.pages().get(1))).startsWith("H", "I", "n9", "v9");
        assertThat(read(laidOut.pages().get(1))).startsWith("n9", "v9").doesNotContain("H");
    }

    @Test
    void noHeadOfATableStandsWithoutARow() {
        assertThat(pages(before(9, table(2))).get(0)).isEqualTo(names(0, 9));
    }

    @Test
    void noRowIsTorn() {
        Table table = new Table(
                List.of(column("H", 50), column("I", 50)),
                List.of(row("a", "b"), row("two lines", "x"), row("c", "d")),
                LOOK);
        assertThat(pages(before(7, table)).get(0)).endsWith("H", "I", "a", "b");
        assertThat(pages(before(7, table)).get(1)).startsWith("H", "I", "two ", "lines", "x");
    }

    @Test
    void aRowHigherThanAPageIsTornBetweenItsLinesUnderTheHead() {
        Table table = new Table(List.of(column("H", 50), column("I", 50)), List.of(row("abcde".repeat(12), "x")), LOOK);
        List<List<String>> pages = pages(List.of(table));
        assertThat(pages.get(0)).startsWith("H", "I", "abcde", "x").hasSize(3 + 9);
        assertThat(pages.get(1)).startsWith("H", "I", "abcde").hasSize(2 + 3);
    }

    @Test
    void aTableOfUnequalRowsOrOfNoneIsRefused() {
        List<Column> columns = List.of(column("H", 50));
        assertThatThrownBy(() -> new Table(columns, List.of(), LOOK)).hasMessageContaining("without a row");
        assertThatThrownBy(() -> new Table(columns, List.of(row("a", "b")), LOOK))
                .hasMessageContaining("2 cells under 1 columns");
    }

    @Test
    void columnsStandSideBySideEachInItsAlignment() {
        Table table = new Table(
                List.of(column("H", 40), new Column(Span.of("I", STYLE), 60, Align.RIGHT)),
                List.of(row("a", "b")),
                LOOK);
        assertThat(lay(List.of(table)).pages().get(0).marks().stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(mark -> ((Mark.Text) mark).x()))
                .containsExactly(10.0, 100.0, 10.0, 100.0);
    }
}
