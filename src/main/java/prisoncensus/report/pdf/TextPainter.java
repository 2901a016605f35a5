package prisoncensus.report.pdf;

import java.io.IOException;
import prisoncensus.report.fonts.FontSet;
import prisoncensus.report.fonts.RightToLeft;
import prisoncensus.report.layout.Line;
import prisoncensus.report.layout.Style;

/** Paints lines of text, each stretch in a font that has its characters. */
final class TextPainter {
    private final FontSet fontSet;
    private final DocumentFonts fonts;
    private final Operators operators;

    TextPainter(FontSet fontSet, DocumentFonts fonts, Operators operators) {
        this.fontSet = fontSet;
        this.fonts = fonts;
        this.operators = operators;
    }

    void line(Line line, double x, double baseLine) throws IOException {
        for (Line.Piece piece : line.pieces()) {
            piece.language().ifPresent(operators::beginLanguage);
            text(piece.text(), piece.style(), x + piece.x(), baseLine);
            if (piece.language().isPresent()) {
                operators.end();
            }
        }
    }

    /** Text that is seen in another order or form than it is read says how it is read. */
    void text(String text, Style style, double x, double baseLine) throws IOException {
        String visible = RightToLeft.visible(text);
        boolean differs = !visible.equals(text);
        if (differs) {
            operators.beginReadAs(text);
        }
        operators.fill(style.colour());
        double from = x;
        for (FontSet.Run run : fontSet.runs(visible, style.face())) {
            String glyphs = fonts.glyphs(run.font(), run.text());
            operators.glyphs(fonts.name(run.font()), style.size(), from, baseLine, glyphs);
            from += run.width() * style.size();
        }
        if (differs) {
            operators.end();
        }
    }
}
