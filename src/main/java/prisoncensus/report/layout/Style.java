package prisoncensus.report.layout;

/**
 * How text looks.
 *
 * @param size in points
 * @param leading height of a line as a multiple of the size
 */
public record Style(Face face, double size, Colour colour, double leading) {
    private static final double LEADING = 1.2;
    private static final double ASCENT = 0.905;
    private static final double DESCENT = 0.212;

    /** @throws IllegalArgumentException if lines would have no height */
    public Style {
        if (size <= 0 || leading <= 0) {
            throw new IllegalArgumentException("text of size " + size + " with leading " + leading);
        }
    }

    /** A style with lines of the usual height. */
    public static Style of(Face face, double size, Colour colour) {
        return new Style(face, size, colour, LEADING);
    }

    /** The same in another colour. */
    public Style in(Colour other) {
        return new Style(face, size, other, leading);
    }

    /** The same in another face. */
    public Style in(Face other) {
        return new Style(other, size, colour, leading);
    }

    /** The width of a printable text in points. */
    public double widthOf(String text, Fonts fonts) {
        return fonts.width(text, face, size);
    }

    double lineHeight() {
        return size * leading;
    }

    /** From the top of a line of that height to its base line. */
    double baseLine(double height) {
        return (height - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;
    }
}
