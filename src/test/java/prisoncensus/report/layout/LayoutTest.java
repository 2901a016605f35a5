package prisoncensus.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.report.layout.SmallPages.PAPER;
import static prisoncensus.report.layout.SmallPages.STYLE;
import static prisoncensus.report.layout.SmallPages.areas;
import static prisoncensus.report.layout.SmallPages.before;
import static prisoncensus.report.layout.SmallPages.heading;
import static prisoncensus.report.layout.SmallPages.height;
import static prisoncensus.report.layout.SmallPages.lay;
import static prisoncensus.report.layout.SmallPages.line;
import static prisoncensus.report.layout.SmallPages.lines;
import static prisoncensus.report.layout.SmallPages.names;
import static prisoncensus.report.layout.SmallPages.pages;
import static prisoncensus.report.layout.SmallPages.roles;
import static prisoncensus.report.layout.SmallPages.table;
import static prisoncensus.report.layout.SmallPages.text;
import static prisoncensus.report.layout.SmallPages.texts;

import java.util.ArrayList;
import java.util.List;
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

/** What becomes of blocks on pages. */
class LayoutTest {
    @Test
    void linesFollowEachOtherFromPageToPage() {
        assertThat(pages(lines(25))).containsExactly(names(0, 10), names(10, 20), names(20, 25));
    }

    @Test
    void theFirstLineOfAPageStandsAtItsTopWithoutTheSpaceAboveIt() {
        LaidOut laidOut = lay(List.of(Paragraph.of("a", STYLE, 30, 0), new NewPage(), Paragraph.of("b", STYLE, 30, 0)));
        assertThat(laidOut.pages()).hasSize(2);
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
        assertThat(areas(lay(List.of(row)).pages().get(0))).containsExactly(30.0, 1.0, 1.0, 30.0, 30.0);
    }

    @Test
    void aFigureIsNotTornAndKeepsItsPlace() {
        LaidOut laidOut = lay(before(8, new Figure(new SmallPages.Square(), 5, 0)));
        assertThat(laidOut.pages()).hasSize(2);
        assertThat(laidOut.pages().get(1).marks())
                .containsExactly(new Mark.Drawn(
                        new SmallPages.Square(),
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
                heading("h"),
                new Group(Role.SECTION, List.of(table(1), new Figure(new SmallPages.Square(), 0, 0)), false)));
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
}
