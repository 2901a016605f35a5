package prisoncensus.report.pdf;

import java.util.ArrayList;
import java.util.List;
import prisoncensus.report.KeyFigure;
import prisoncensus.report.Texts;
import prisoncensus.report.chart.Palette;
import prisoncensus.report.layout.Block;
import prisoncensus.report.layout.Block.Paragraph;
import prisoncensus.report.layout.Block.Row;
import prisoncensus.report.layout.Box;
import prisoncensus.report.layout.Colour;
import prisoncensus.report.layout.Face;
import prisoncensus.report.layout.Fonts;
import prisoncensus.report.layout.Style;
import prisoncensus.report.layout.VisibleText;

/** The key figures, side by side, each in a frame of its own; one that tells of a limit exceeded is also marked with a sign. */
final class FigureCards {
    private static final int MOST_IN_A_ROW = 6;
    private static final double GAP = 6;
    private static final double INSET = 5;
    private static final double BAND = 3;
    private static final Style NUMBER = Style.of(Face.BOLD, 17, Palette.TEXT);
    private static final int LONGEST_NOTE = 90;

    private final List<KeyFigure> figures;
    private final Texts texts;
    private final int inARow;
    private final Style number;

    FigureCards(List<KeyFigure> figures, Texts texts, Fonts fonts) {
        this.figures = figures;
        this.texts = texts;
        int rows = Math.max(1, (figures.size() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW);
        this.inARow = Math.max(1, (figures.size() + rows - 1) / rows);
        this.number = numberStyle(fonts);
    }

    List<Block> blocks() {
        List<Block> rows = new ArrayList<>();
        for (int i = 0; i < figures.size(); i += inARow) {
            List<KeyFigure> row = figures.subList(i, Math.min(figures.size(), i + inARow));
            rows.add(Row.of(row.stream().map(this::card).toList(), 0, GAP));
        }
        return rows;
    }

    private double width() {
        return (PageStyle.WIDTH - GAP * (inARow - 1)) / inARow;
    }

    private Row.Cell card(KeyFigure figure) {
        Box box = Box.framed(Colour.WHITE, Palette.LINE, 0.6, INSET, INSET - 1)
                .withBand(figure.alert() ? Palette.VERMILION : Palette.BLUE, BAND);
        List<Block> content = new ArrayList<>();
        content.add(Paragraph.of(figure.label().text(), PageStyle.SMALL.in(Palette.SOFT), 0, 0));
        content.add(Paragraph.of(number(figure), figure.alert() ? number.in(Palette.ALERT) : number, 0, 0));
        if (!figure.note().text().isEmpty()) {
            Style style = figure.alert() ? PageStyle.FINE.in(Palette.ALERT) : PageStyle.NOTE;
            content.add(Paragraph.of(VisibleText.shorten(figure.note().text(), LONGEST_NOTE), style, 0, 0));
        }
        return new Row.Cell(width(), GAP, box, content);
    }

    private String number(KeyFigure figure) {
        return (figure.alert() ? "▲" : "") + texts.say(figure.value());
    }

    /** One size for all numbers, so small that the longest stays on its line. */
    private Style numberStyle(Fonts fonts) {
        double widest = figures.stream()
                .mapToDouble(figure -> NUMBER.widthOf(number(figure), fonts))
                .max()
                .orElse(0);
        double room = width() - 2 * INSET;
        return widest <= room ? NUMBER : Style.of(NUMBER.face(), NUMBER.size() * room / widest, NUMBER.colour());
    }
}
