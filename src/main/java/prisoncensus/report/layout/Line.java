package prisoncensus.report.layout;

import java.util.List;
import java.util.Optional;

/**
 * One line of a paragraph.
 *
 * @param width in points, without a blank at its end
 * @param height in points
 */
public record Line(List<Piece> pieces, double width, double height) {
    /** Copies the list. */
    public Line {
        pieces = List.copyOf(pieces);
    }

    /**
     * A stretch of a line in one style.
     *
     * @param x from the begin of the line, in points
     */
    public record Piece(String text, Style style, Optional<String> language, double x) {}

    double baseLine() {
        return pieces.isEmpty() ? height : pieces.get(0).style().baseLine(height);
    }
}
