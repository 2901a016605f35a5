package prisoncensus.report.layout;

/** What the layout must know of the fonts that the pages are painted with. */
public interface Fonts {
    /** The width of a printable text in points at that size. */
    double width(String text, Face face, double size);

    /** Whether some font can show the character. */
    boolean has(int codePoint);
}
