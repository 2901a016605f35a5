package prisoncensus.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prisoncensus.report.layout.Block.Bookmark;
import prisoncensus.report.layout.Block.Figure;
import prisoncensus.report.layout.Block.Group;
import prisoncensus.report.layout.Block.NewPage;
import prisoncensus.report.layout.Block.Noted;
import prisoncensus.report.layout.Block.Paragraph;
import prisoncensus.report.layout.Block.Row;
import prisoncensus.report.layout.Block.Space;
import prisoncensus.report.layout.Block.Table;
import prisoncensus.report.layout.Block.Table.Column;
import prisoncensus.report.layout.Block.Table.TableRow;

/** Paper of ten lines of ten characters, each ten points high and wide. */
class LayoutTest {
    private static final Style STYLE = new Style(Face.PLAIN, 10, Colour.BLACK, 1);
    private static final Paper PAPER = new Paper(120, 140, 10, 10, 30, 20);
    private static final TableLook LOOK = new TableLook(0, 0, Colour.WHITE, Colour.BLACK, Colour.BLACK, 0, 0);

    @Test
    void linesFollowEachOtherFromPageToPage() {
        assertThat(pages(lines(25))).containsExactly(names(0, 10), names(10, 20), names(20, 25));
    }

    @Test
    void theFirstLineOfAPageStandsAtItsTopWithoutTheSpaceAboveIt() {
        LaidOut laidOut = lay(List.of(Paragraph.of("a", STYLE, 30, 0), new NewPage(), Paragraph.of("b", STYLE, 30, 0)));
        assertThat(laidOut.pages())
                .extracting(page -> ((Mark.Text) page.marks().get(0)).baseLine())
                .allMatch(baseLine -> baseLine > PAPER.top() && baseLine < PAPER.top() + 10);
    }

    @Test
    void spaceAtTheEndOfAPageMayFallOffIt() {
        List<Block> blocks = new ArrayList<>(lines(9));
        blocks.add(Paragraph.of("last", STYLE, 0, 50));
        blocks.add(Paragraph.of("next", STYLE, 0, 0));
        assertThat(pages(blocks).get(0)).endsWith("last");
        assertThat(pages(blocks).get(1)).containsExactly("next");
    }

    @Test
    void spaceStandsBetweenBlocks() {
        assertThat(pages(List.of(line("a"), new Space(85), line("b")))).containsExactly(List.of("a"), List.of("b"));
        assertThat(pages(List.of(line("a"), new Space(80), line("b")))).containsExactly(List.of("a", "b"));
    }

    @Test
    void noHeadingStandsAloneAtTheEndOfAPage() {
        List<Block> blocks = new ArrayList<>(lines(9));
        blocks.add(heading("head"));
        blocks.add(line("text"));
        assertThat(pages(blocks)).containsExactly(names(0, 9), List.of("head", "text"));
    }

    @Test
    void headingsOfSeveralLevelsStayWithTheText() {
        List<Block> blocks = new ArrayList<>(lines(8));
        blocks.add(heading("one"));
        blocks.add(heading("two"));
        blocks.add(line("text"));
        assertThat(pages(blocks)).containsExactly(names(0, 8), List.of("one", "two", "text"));
    }

    @Test
    void noLineOfAParagraphStandsAlone() {
        List<Block> first = new ArrayList<>(lines(9));
        first.add(line("four lines of ten char acters"));
        assertThat(pages(first).get(1)).hasSize(4);

        List<Block> last = new ArrayList<>(lines(7));
        last.add(line("aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd"));
        assertThat(pages(last).get(0)).hasSize(9);
        assertThat(pages(last).get(1)).containsExactly("cccccccccc ", "dddddddddd");
    }

    @Test
    void aGroupOnOnePageIsNotTornWhileAnotherIs() {
        assertThat(pages(before(8, new Group(Role.DIVISION, lines(4), true))))
                .containsExactly(names(0, 8), names(0, 4));
        assertThat(pages(before(8, new Group(Role.DIVISION, lines(4), false))))
                .containsExactly(
                        Stream.concat(names(0, 8).stream(), names(0, 2).stream())
                                .toList(),
                        names(2, 4));
    }

    @Test
    void aGroupHigherThanAPageIsTornAllTheSame() {
        assertThat(pages(List.of(new Group(Role.DIVISION, lines(12), true))))
                .containsExactly(names(0, 10), names(10, 12));
    }

    @Test
    void blocksSideBySideStandOnOnePageAndAreAsHighAsTheHighest() {
        Row row = Row.of(
                List.of(
                        new Row.Cell(50, 0, Box.NONE, lines(3)),
                        new Row.Cell(50, 0, Box.framed(Colour.WHITE, Colour.BLACK, 1, 0, 2), List.of(line("x")))),
                0,
                0);
        assertThat(height(row)).isEqualTo(30);
        assertThat(pages(before(8, row)).get(1)).containsExactly("n0", "n1", "n2", "x");
        assertThat(areas(lay(List.of(row)).pages().get(0))).contains(30.0);
    }

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

    @Test
    void aFigureIsNotTornAndKeepsItsPlace() {
        LaidOut laidOut = lay(before(8, new Figure(new Square(), 5, 0)));
        assertThat(laidOut.pages()).hasSize(2);
        assertThat(laidOut.pages().get(1).marks())
                .containsExactly(new Mark.Drawn(
                        new Square(),
                        10,
                        10,
                        ((Mark.Drawn) laidOut.pages().get(1).marks().get(0)).element()));
    }

    @Test
    void aNoteStandsAtTheFootOfThePageOfItsBlock() {
        Block noted = new Noted(line("text¹"), Paragraph.of("¹ note", STYLE, 0, 0));
        assertThat(pages(before(8, noted)).get(0)).endsWith("text¹", "¹ note");
        List<Block> tooLate = before(9, noted);
        assertThat(pages(tooLate)).containsExactly(names(0, 9), List.of("text¹", "¹ note"));
        List<Block> more = new ArrayList<>(List.of(noted));
        more.addAll(lines(12));
        List<Mark> marks = lay(more).pages().get(0).marks();
        assertThat(texts(lay(more).pages().get(0))).hasSize(10).endsWith("n7", "¹ note");
        assertThat(((Mark.Text) marks.get(marks.size() - 1)).baseLine()).isBetween(100.0, 110.0);
    }

    @Test
    void everyPageHasItsFootWhichKnowsHowManyThereAre() {
        Foot foot = (page, pages) -> List.of(line(page + "/" + pages));
        LaidOut laidOut = new Layout(PAPER, new SquareFonts()).lay(lines(25), foot);
        assertThat(laidOut.pages().stream()
                        .flatMap(page -> page.foot().stream())
                        .map(mark -> text((Mark.Text) mark)))
                .containsExactly("1/3", "2/3", "3/3");
        assertThat(laidOut.pages().get(0).foot())
                .allMatch(mark -> ((Mark.Text) mark).element().isEmpty()
                        && ((Mark.Text) mark).baseLine() > PAPER.height() - PAPER.foot());
    }

    @Test
    void aBookmarkLeadsToTheBlockBehindIt() {
        List<Block> blocks = before(9, new Bookmark("there"));
        blocks.add(heading("head"));
        blocks.add(line("text"));
        assertThat(lay(blocks).outlines()).containsExactly(new Outline("there", 1, PAPER.top()));
    }

    @Test
    void theStructureNamesEveryElementInReadingOrder() {
        LaidOut laidOut = lay(List.of(
                heading("h"), new Group(Role.SECTION, List.of(table(1), new Figure(new Square(), 0, 0)), false)));
        assertThat(roles(laidOut.structure(), ""))
                .containsExactly(
                        "DOCUMENT",
                        " HEADING_2",
                        " SECTION",
                        "  TABLE",
                        "   TABLE_HEAD",
                        "    ROW",
                        "     COLUMN_HEADING",
                        "     COLUMN_HEADING",
                        "   TABLE_BODY",
                        "    ROW",
                        "     ROW_HEADING",
                        "     CELL",
                        "  FIGURE");
    }

    @Test
    void measuresWithoutPages() {
        assertThat(height(Paragraph.of("two lines of", STYLE, 3, 4))).isEqualTo(27);
    }

    private record Square() implements Picture {
        @Override
        public double width() {
            return 30;
        }

        @Override
        public double height() {
            return 30;
        }

        @Override
        public String alternative() {
            return "a square";
        }
    }

    private static List<String> roles(Element element, String indent) {
        List<String> roles = new ArrayList<>(List.of(indent + element.role()));
        element.children().forEach(child -> roles.addAll(roles(child, indent + " ")));
        return roles;
    }

    private static List<Block> before(int lines, Block block) {
        List<Block> blocks = new ArrayList<>(lines(lines));
        blocks.add(block);
        return blocks;
    }

    private static Block table(int rows) {
        return new Table(
                List.of(column("H", 50), column("I", 50)),
                IntStream.range(0, rows).mapToObj(i -> row("n" + i, "v" + i)).toList(),
                LOOK);
    }

    private static Column column(String title, double width) {
        return new Column(Span.of(title, STYLE), width, Align.LEFT);
    }

    private static TableRow row(String... cells) {
        return new TableRow(Stream.of(cells).map(cell -> Span.of(cell, STYLE)).toList());
    }

    private static Block heading(String text) {
        return Paragraph.heading(Role.HEADING_2, text, STYLE, 0, 0);
    }

    private static Block line(String text) {
        return Paragraph.of(text, STYLE, 0, 0);
    }

    private static List<Block> lines(int number) {
        return names(0, number).stream().map(LayoutTest::line).toList();
    }

    private static List<String> names(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "n" + i).toList();
    }

    private static double height(Block block) {
        return new Layout(PAPER, new SquareFonts()).height(List.of(block));
    }

    private static LaidOut lay(List<Block> blocks) {
        return new Layout(PAPER, new SquareFonts()).lay(blocks, (page, pages) -> List.of());
    }

    private static List<List<String>> pages(List<Block> blocks) {
        return lay(blocks).pages().stream().map(LayoutTest::texts).toList();
    }

    private static List<String> texts(Page page) {
        return page.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> text((Mark.Text) mark))
                .toList();
    }

    /** The text that belongs to an element. */
    private static List<String> read(Page page) {
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Text text && text.element().isPresent())
                .map(mark -> text((Mark.Text) mark))
                .toList();
    }

    private static String text(Mark.Text text) {
        return String.join(
                "", text.line().pieces().stream().map(Line.Piece::text).toList());
    }

    private static List<Double> areas(Page page) {
        return page.marks().stream()
                .filter(Mark.Area.class::isInstance)
                .map(mark -> ((Mark.Area) mark).height())
                .toList();
    }
}
