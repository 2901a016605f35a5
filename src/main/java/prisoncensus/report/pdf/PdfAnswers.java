package prisoncensus.report.pdf;

import java.util.List;
import prisoncensus.report.Answer;
import prisoncensus.report.Answer.State;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportFont;
import prisoncensus.report.Texts;

/** The four answers, each beside a sign and a word that tell how it stands, in grey print as well. */
final class PdfAnswers {
    private static final double SIGN = 88;
    private static final double AFTER_SIGN = 8;
    private static final double TEXT = PdfStyle.WIDTH - SIGN - AFTER_SIGN;
    private static final double SIZE = 9;
    private static final double LEADING = 1.22;
    private static final double BETWEEN = 5;
    private static final double AFTER = 9;
    private static final int LONGEST = 320;

    private final List<Answer> answers;
    private final Texts texts;
    private final PdfFo fo;

    PdfAnswers(NightReport report, PdfFo fo) {
        this.answers = report.answers();
        this.texts = report.texts();
        this.fo = fo;
    }

    double height() {
        return AFTER
                + answers.stream()
                        .mapToDouble(answer -> lines(answer) * SIZE * LEADING + BETWEEN)
                        .sum();
    }

    private int lines(Answer answer) {
        String question = question(answer);
        double bold = ReportFont.BOLD.width(question, SIZE) - ReportFont.PLAIN.width(question, SIZE);
        return PdfText.lines(question + " " + text(answer), ReportFont.PLAIN, SIZE, TEXT - bold);
    }

    private String question(Answer answer) {
        return texts.say("question." + answer.question());
    }

    private static String text(Answer answer) {
        return PdfText.shorten(answer.text(), LONGEST);
    }

    void write() {
        fo.open("fo:table", "role", "Div", "table-layout", "fixed", "width", "100%", "space-after", AFTER + "pt");
        fo.empty("fo:table-column", "column-width", PdfStyle.pt(SIGN + AFTER_SIGN));
        fo.empty("fo:table-column", "column-width", PdfStyle.pt(TEXT));
        fo.open("fo:table-body", "role", "Div");
        answers.forEach(this::write);
        fo.close(2);
    }

    private void write(Answer answer) {
        fo.open("fo:table-row", "role", "Div");
        fo.open("fo:table-cell", "role", "Div", "padding-bottom", PdfStyle.pt(BETWEEN));
        sign(answer.state());
        fo.close();
        fo.open("fo:table-cell", "role", "Div", "padding-bottom", PdfStyle.pt(BETWEEN));
        fo.open("fo:block", "font-size", PdfStyle.pt(SIZE), "line-height", LEADING + "em");
        fo.open("fo:inline", "font-weight", "bold")
                .text(question(answer), SIZE, TEXT)
                .close();
        fo.text(" " + text(answer), SIZE, TEXT).close(3);
    }

    /** A breach is white on dark, what is not known stands on grey, what is in order on white. */
    private void sign(State state) {
        String mark = switch (state) {
            case OK -> "✓ ";
            case BREACH -> "▲ ";
            case UNKNOWN -> "? ";
        };
        fo.block(
                mark + texts.say("answer." + state),
                "font-size",
                PdfStyle.pt(PdfStyle.SMALL),
                "font-weight",
                "bold",
                "text-align",
                "center",
                "margin-right",
                PdfStyle.pt(AFTER_SIGN),
                "padding-top",
                "0.8pt",
                "border",
                "0.8pt solid " + (state == State.BREACH ? PdfStyle.OVER : PdfStyle.TEXT),
                "background-color",
                ground(state),
                "color",
                state == State.BREACH ? "#FFFFFF" : PdfStyle.TEXT);
    }

    private static String ground(State state) {
        return switch (state) {
            case OK -> "#FFFFFF";
            case BREACH -> PdfStyle.OVER;
            case UNKNOWN -> "#D5DBE0";
        };
    }
}
