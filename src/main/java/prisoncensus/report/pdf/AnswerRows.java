package prisoncensus.report.pdf;

import java.util.List;
import prisoncensus.report.Answer;
import prisoncensus.report.Answer.State;
import prisoncensus.report.NightReport;
import prisoncensus.report.Texts;
import prisoncensus.report.chart.Palette;
import prisoncensus.report.layout.Align;
import prisoncensus.report.layout.Block;
import prisoncensus.report.layout.Block.Paragraph;
import prisoncensus.report.layout.Block.Row;
import prisoncensus.report.layout.Box;
import prisoncensus.report.layout.Colour;
import prisoncensus.report.layout.Face;
import prisoncensus.report.layout.Role;
import prisoncensus.report.layout.Span;
import prisoncensus.report.layout.Style;
import prisoncensus.report.layout.VisibleText;

/** The answers that page 1 begins with, each beside a sign and a word that tell how it stands, in grey print as well. */
final class AnswerRows {
    private static final double SIGN = 88;
    private static final double AFTER_SIGN = 8;
    private static final double TEXT = PageStyle.WIDTH - SIGN - AFTER_SIGN;
    private static final Style STYLE = Style.of(Face.PLAIN, 9, Palette.TEXT);
    private static final double BETWEEN = 4;
    private static final int LONGEST = 320;

    private final Texts texts;

    AnswerRows(Texts texts) {
        this.texts = texts;
    }

    List<Block> blocks(NightReport report) {
        return report.answers().stream().map(this::row).toList();
    }

    private Block row(Answer answer) {
        var question = Span.of(texts.say("question." + answer.question()) + " ", STYLE.in(Face.BOLD));
        var text = Span.of(VisibleText.shorten(answer.text(), LONGEST), STYLE);
        var sentences = new Paragraph(Role.PARAGRAPH, List.of(question, text), Align.LEFT, 1, 0, false);
        return Row.of(
                List.of(
                        PageStyle.column(SIGN, AFTER_SIGN, List.of(sign(answer.state()))),
                        PageStyle.column(TEXT, 0, List.of(sentences))),
                0,
                BETWEEN);
    }

    /** A breach is white on dark, what is not known stands on grey, what is in order on white. */
    private Block sign(State state) {
        boolean breach = state == State.BREACH;
        Style style = PageStyle.SMALL.in(Face.BOLD).in(breach ? Colour.WHITE : Palette.TEXT);
        String words = mark(state) + " " + texts.say("answer." + state);
        Box box = Box.framed(ground(state), breach ? Palette.OVER : Palette.TEXT, 0.8, 2, 1.6);
        return Row.of(
                List.of(new Row.Cell(SIGN, 0, box, List.of(PageStyle.aligned(words, style, Align.CENTRE)))), 0, 0);
    }

    private static String mark(State state) {
        return switch (state) {
            case OK -> "✓";
            case BREACH -> "▲";
            case UNKNOWN -> "?";
        };
    }

    private static Colour ground(State state) {
        return switch (state) {
            case OK -> Colour.WHITE;
            case BREACH -> Palette.OVER;
            case UNKNOWN -> Palette.UNKNOWN;
        };
    }
}
