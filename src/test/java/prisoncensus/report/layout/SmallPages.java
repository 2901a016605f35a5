package prisoncensus.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prisoncensus.report.layout.Block.Paragraph;
import prisoncensus.report.layout.Block.Table;
import prisoncensus.report.layout.Block.Table.Column;
import prisoncensus.report.layout.Block.Table.TableRow;

/** Lays blocks out, for tests, on paper of ten lines of ten characters, each ten points high and wide. */
final class SmallPages {
    static final Style STYLE = new Style(Face.PLAIN, 10, Colour.BLACK, 1);
    static final Paper PAPER = new Paper(120, 140, 10, 10, 30, 20);
    static final TableLook LOOK = new TableLook(0, 0, Colour.WHITE, Colour.BLACK, Colour.BLACK, 0, 0);

    private SmallPages() {}

    record Square() implements Picture {
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

    static List<String> roles(Element element, String indent) {
        List<String> roles = new ArrayList<>(List.of(indent + element.role()));
        element.children().forEach(child -> roles.addAll(roles(child, indent + " ")));
        return roles;
    }

    static List<Block> before(int lines, Block block) {
        List<Block> blocks = new ArrayList<>(lines(lines));
        blocks.add(block);
        return blocks;
    }

    static Block table(int rows) {
        return new Table(
                List.of(column("H", 50), column("I", 50)),
                IntStream.range(0, rows).mapToObj(i -> row("n" + i, "v" + i)).toList(),
                LOOK);
    }

    static Column column(String title, double width) {
        return new Column(Span.of(title, STYLE), width, Align.LEFT);
    }

    static TableRow row(String... cells) {
        return new TableRow(Stream.of(cells).map(cell -> Span.of(cell, STYLE)).toList());
    }

    static Block heading(String text) {
        return Paragraph.heading(Role.HEADING_2, text, STYLE, 0, 0);
    }

    static Block line(String text) {
        return Paragraph.of(text, STYLE, 0, 0);
    }

    static List<Block> lines(int number) {
        return names(0, number).stream().map(SmallPages::line).toList();
    }

    static List<String> names(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "n" + i).toList();
    }

    static double height(Block block) {
        return new Layout(PAPER, new SquareFonts()).height(List.of(block));
    }

    static LaidOut lay(List<Block> blocks) {
        return new Layout(PAPER, new SquareFonts()).lay(blocks, (page, pages) -> List.of());
    }

    static List<List<String>> pages(List<Block> blocks) {
        return lay(blocks).pages().stream().map(SmallPages::texts).toList();
    }

    static List<String> texts(Page page) {
        return page.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> text((Mark.Text) mark))
                .toList();
    }

    /** The text that belongs to an element. */
    static List<String> read(Page page) {
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Text text && text.element().isPresent())
                .map(mark -> text((Mark.Text) mark))
                .toList();
    }

    static String text(Mark.Text text) {
        return String.join(
                "", text.line().pieces().stream().map(Line.Piece::text).toList());
    }

    static List<Double> areas(Page page) {
        return page.marks().stream()
                .filter(Mark.Area.class::isInstance)
                .map(mark -> ((Mark.Area) mark).height())
                .toList();
    }
}
