package prisoncensus.report.chart;

import prisoncensus.report.layout.Colour;

/**
 * The colours of all reports, each with one meaning. Colours of text have a contrast of at least 4.5 to their ground; two meanings that are one grey differ by a sign
 * as well.
 */
public final class Palette {
    public static final Colour TEXT = new Colour(0x1F2933);
    public static final Colour SOFT = new Colour(0x5B6770);
    public static final Colour TITLE = new Colour(0x0B3B60);
    /** Text that tells of a limit exceeded. */
    public static final Colour ALERT = new Colour(0xA33F00);

    /** Within the limit. */
    public static final Colour BLUE = new Colour(0x0072B2);
    /** Beyond it; hatched or dashed. */
    public static final Colour VERMILION = new Colour(0xD55E00);
    /** A cell or an answer beyond it; with white bold text and a dark frame. */
    public static final Colour OVER = new Colour(0x8C2D04);
    /** An answer that is not known. */
    public static final Colour UNKNOWN = new Colour(0xD5DBE0);

    public static final Colour NEAR = new Colour(0x5599C9);
    public static final Colour HIGH = new Colour(0x9CC4E2);
    public static final Colour MIDDLE = new Colour(0xC9DFEF);
    public static final Colour LOW = new Colour(0xEAF2F8);

    public static final Colour LINE = new Colour(0xC5CDD4);
    public static final Colour TINT = new Colour(0xEEF2F5);

    private Palette() {}
}
