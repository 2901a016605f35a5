package prisoncensus.report.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines. A line breaks at a blank, or between two spans; a word that is wider than the whole line also behind a sign such as a
 * slash, and where even a part between signs is too wide, between any two characters.
 */
public final class LineBreaker {
    private static final double TOLERANCE = 0.01;
    private static final String SEAMS = "/\\_:;,@-";

    private final Fonts fonts;
    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private List<Line.Piece> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private double start;
    private double x;
    private double height;
    private boolean endsBlank;

    private LineBreaker(Fonts fonts, double width) {
        this.fonts = fonts;
        this.width = width;
    }

    /** The lines of that width; a text without a character has one line. */
    public static List<Line> lines(List<Span> spans, double width, Fonts fonts) {
        var breaker = new LineBreaker(fonts, width);
        spans.forEach(breaker::add);
        if (!breaker.pieces.isEmpty() || breaker.lines.isEmpty()) {
            breaker.endLine(
                    spans.isEmpty() ? 0 : spans.get(spans.size() - 1).style().lineHeight());
        }
        return breaker.lines;
    }

    private void add(Span span) {
        String text = VisibleText.of(span.text(), fonts);
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf(' ', from);
            int end = blank < 0 ? text.length() : blank;
            if (end > from) {
                addWord(text.substring(from, end), span);
            }
            if (blank >= 0) {
                addBlank(span);
            }
            from = end + 1;
        }
        endPiece(span);
    }

    private void addWord(String word, Span span) {
        double wide = width(word, span);
        if (wide <= width + TOLERANCE) {
            put(word, wide, span);
            return;
        }
        int from = 0;
        for (int i = 0; i < word.length(); i++) {
            if (i == word.length() - 1 || SEAMS.indexOf(word.charAt(i)) >= 0) {
                addPart(word.substring(from, i + 1), span);
                from = i + 1;
            }
        }
    }

    private void addPart(String part, Span span) {
        double wide = width(part, span);
        if (wide <= width + TOLERANCE) {
            put(part, wide, span);
            return;
        }
        int from = 0;
        while (from < part.length()) {
            int end = afterCharacter(part, from);
            String character = part.substring(from, end);
            put(character, width(character, span), span);
            from = end;
        }
    }

    /** Behind a character and the marks that belong to it. */
    private static int afterCharacter(String text, int from) {
        int end = from + Character.charCount(text.codePointAt(from));
        while (end < text.length() && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private void put(String text, double wide, Span span) {
        if (x > 0 && x + wide > width + TOLERANCE) {
            endPiece(span);
            endLine(span.style().lineHeight());
        }
        if (piece.isEmpty()) {
            start = x;
        }
        piece.append(text);
        x += wide;
        endsBlank = false;
    }

    /** At the begin of a line a blank is none, and many are one. */
    private void addBlank(Span span) {
        if (x > 0 && !endsBlank) {
            if (piece.isEmpty()) {
                start = x;
            }
            piece.append(' ');
            x += width(" ", span);
            endsBlank = true;
        }
    }

    private void endPiece(Span span) {
        if (!piece.isEmpty()) {
            pieces.add(new Line.Piece(piece.toString(), span.style(), span.language(), start));
            height = Math.max(height, span.style().lineHeight());
            piece.setLength(0);
        }
    }

    private void endLine(double least) {
        double blank = endsBlank ? blankAtEnd() : 0;
        lines.add(new Line(pieces, x - blank, Math.max(height, pieces.isEmpty() ? least : 0)));
        pieces = new ArrayList<>();
        x = 0;
        height = 0;
        endsBlank = false;
    }

    private double blankAtEnd() {
        Style style = pieces.get(pieces.size() - 1).style();
        return fonts.width(" ", style.face(), style.size());
    }

    private double width(String text, Span span) {
        return fonts.width(text, span.style().face(), span.style().size());
    }

    /** The width of the widest part of the text that is not broken without need: up to a blank or behind a sign such as a slash. */
    public static double widestPart(String text, Style style, Fonts fonts) {
        double widest = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = text.charAt(i) == ' ';
            if (blank || i == text.length() - 1 || SEAMS.indexOf(text.charAt(i)) >= 0) {
                widest = Math.max(widest, style.widthOf(text.substring(from, blank ? i : i + 1), fonts));
                from = i + 1;
            }
        }
        return widest;
    }

    /** The width of the widest word, as far as it must not be broken. */
    public static double widestWord(String text, Style style, Fonts fonts) {
        double widest = 0;
        for (String word : VisibleText.of(text, fonts).split(" ", -1)) {
            widest = Math.max(widest, style.widthOf(word, fonts));
        }
        return widest;
    }
}
