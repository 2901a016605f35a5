package prisoncensus.report.pdf;

import java.util.List;
import prisoncensus.report.KeyFigure;
import prisoncensus.report.ReportFont;
import prisoncensus.report.Texts;

/** The key figures, side by side, each in a frame of its own; one that tells of a limit exceeded is also marked with a sign. */
final class PdfCards {
    static final int SIX = 6;
    private static final double GAP = 6;
    private static final double INSET = 5;
    private static final double FRAME = 4;
    private static final double NUMBER = 17;
    private static final double LEADING = 1.22;

    private final List<KeyFigure> figures;
    private final Texts texts;
    private final PdfFo fo;
    private final int perRow;

    PdfCards(List<KeyFigure> figures, Texts texts, PdfFo fo) {
        this.figures = figures;
        this.texts = texts;
        this.fo = fo;
        this.perRow = figures.size() <= SIX ? Math.max(1, figures.size()) : (figures.size() + 1) / 2;
    }

    /** The height of all cards in points. */
    double height() {
        double height = 0;
        for (int i = 0; i < figures.size(); i += perRow) {
            height += rowHeight(row(i)) + 2 * INSET + FRAME + GAP;
        }
        return height;
    }

    void write() {
        for (int i = 0; i < figures.size(); i += perRow) {
            write(row(i));
        }
    }

    private List<KeyFigure> row(int from) {
        return figures.subList(from, Math.min(figures.size(), from + perRow));
    }

    private double inner() {
        return (PdfStyle.WIDTH - GAP * (perRow - 1)) / perRow - 2 * INSET;
    }

    private double rowHeight(List<KeyFigure> row) {
        double content = row.stream()
                .mapToDouble(figure -> height(figure.label(), PdfStyle.SMALL) + height(note(figure), PdfStyle.FINE))
                .max()
                .orElse(0);
        return content + numberSize() * LEADING;
    }

    private double height(String text, double size) {
        return text.isEmpty() ? 0 : PdfText.lines(text, ReportFont.PLAIN, size, inner()) * size * LEADING;
    }

    private void write(List<KeyFigure> row) {
        fo.open("fo:table", "role", "Div", "table-layout", "fixed", "width", "100%", "space-after", GAP + "pt");
        for (int i = 0; i < row.size(); i++) {
            gap(i);
            fo.empty("fo:table-column", "column-width", PdfStyle.pt(inner() + 2 * INSET));
        }
        fo.open("fo:table-body", "role", "Div");
        fo.open("fo:table-row", "role", "Div", "height", PdfStyle.pt(rowHeight(row)));
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                fo.open("fo:table-cell", "role", "artifact").empty("fo:block").close();
            }
            card(row.get(i));
        }
        fo.close(3);
    }

    private void gap(int column) {
        if (column > 0) {
            fo.empty("fo:table-column", "column-width", PdfStyle.pt(GAP));
        }
    }

    private void card(KeyFigure figure) {
        String top = "3pt solid " + (figure.alert() ? PdfStyle.VERMILION : PdfStyle.BLUE);
        fo.open(
                "fo:table-cell",
                "role",
                "Div",
                "border",
                "0.6pt solid " + PdfStyle.LINE,
                "border-top",
                top,
                "padding",
                PdfStyle.pt(INSET) + " " + PdfStyle.pt(INSET - 1));
        fo.blockIn(
                inner(),
                PdfStyle.SMALL,
                figure.label(),
                "font-size",
                PdfStyle.pt(PdfStyle.SMALL),
                "color",
                PdfStyle.SOFT);
        fo.blockIn(
                inner(),
                numberSize(),
                number(figure),
                "font-size",
                PdfStyle.pt(numberSize()),
                "font-weight",
                "bold",
                "color",
                figure.alert() ? PdfStyle.ALERT : PdfStyle.TEXT);
        fo.blockIn(
                inner(),
                PdfStyle.FINE,
                note(figure),
                "font-size",
                PdfStyle.pt(PdfStyle.FINE),
                "color",
                figure.alert() ? PdfStyle.ALERT : PdfStyle.SOFT);
        fo.close();
    }

    private String number(KeyFigure figure) {
        return (figure.alert() ? "▲" : "") + texts.say(figure.value());
    }

    /** One size for all numbers, so small that the longest stays on its line. */
    private double numberSize() {
        double widest = figures.stream()
                .mapToDouble(figure -> ReportFont.BOLD.width(number(figure), NUMBER))
                .max()
                .orElse(0);
        return widest <= inner() ? NUMBER : NUMBER * inner() / widest;
    }

    private static String note(KeyFigure figure) {
        return PdfText.shorten(figure.note(), 90);
    }
}
