package prisoncensus.report.pdf;

import java.util.List;
import java.util.Optional;
import prisoncensus.report.chart.Palette;
import prisoncensus.report.layout.Align;
import prisoncensus.report.layout.Block;
import prisoncensus.report.layout.Block.Paragraph;
import prisoncensus.report.layout.Block.Row;
import prisoncensus.report.layout.Box;
import prisoncensus.report.layout.Colour;
import prisoncensus.report.layout.Face;
import prisoncensus.report.layout.Paper;
import prisoncensus.report.layout.Role;
import prisoncensus.report.layout.Span;
import prisoncensus.report.layout.Style;
import prisoncensus.report.layout.TableLook;

/** Paper, measures in points and styles that the pages share. */
final class PageStyle {
    static final Paper A4 = new Paper(595.28, 841.89, 42, 34, 60, 46);
    static final double WIDTH = A4.textWidth();

    static final Style BODY = Style.of(Face.PLAIN, 8.5, Palette.TEXT);
    static final Style STRONG = BODY.in(Face.BOLD);
    static final Style SMALL = Style.of(Face.PLAIN, 7.5, Palette.TEXT);
    static final Style FINE = Style.of(Face.PLAIN, 7, Palette.TEXT);
    static final Style NOTE = FINE.in(Palette.SOFT);
    static final Style TITLE = Style.of(Face.BOLD, 22, Palette.TITLE);
    static final Style SUBJECT = Style.of(Face.PLAIN, 11, Palette.TEXT);
    static final Style CODE = FINE.in(Face.MONO);

    static final TableLook TABLE = new TableLook(3.5, 2.5, Palette.TINT, Palette.LINE, Palette.SOFT, 0, 8);

    private static final double AFTER_HEADING = 4;
    private static final double APART = 14;

    private PageStyle() {}

    static Paragraph body(String text) {
        return Paragraph.of(text, BODY, 0, 0);
    }

    /** A paragraph with a little space below it. */
    static Paragraph sentence(String text) {
        return Paragraph.of(text, BODY, 0, 3);
    }

    /** The heading of a section. */
    static Paragraph section(String text) {
        return heading(Role.HEADING_2, text, 13, APART);
    }

    /** The heading of a part of page 1. */
    static Paragraph part(String text) {
        return heading(Role.HEADING_2, text, 13, 6);
    }

    /** The heading of a chart. */
    static Paragraph chart(String text) {
        return heading(Role.HEADING_2, text, 10.5, 8);
    }

    /** The heading of a part of a section. */
    static Paragraph heading3(String text) {
        return heading(Role.HEADING_3, text, 10, 9);
    }

    /** The heading of a part of such a part. */
    static Paragraph heading4(String text) {
        return heading(Role.HEADING_4, text, 8.5, 6);
    }

    private static Paragraph heading(Role role, String text, double size, double before) {
        return Paragraph.heading(role, text, Style.of(Face.BOLD, size, Palette.TITLE), before, AFTER_HEADING);
    }

    /** A box with a line along its upper edge. */
    static Box under(Colour line, double width, double paddingY) {
        return new Box(Optional.empty(), Optional.empty(), 0, Optional.of(line), width, 0, paddingY);
    }

    /** A column of blocks without a box. */
    static Row.Cell column(double width, double gap, List<Block> content) {
        return new Row.Cell(width, gap, Box.NONE, content);
    }

    /** A paragraph flush right or centred. */
    static Paragraph aligned(String text, Style style, Align align) {
        return new Paragraph(Role.PARAGRAPH, List.of(Span.of(text, style)), align, 0, 0, false);
    }
}
