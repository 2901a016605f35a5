package prisoncensus.report.chart;

import prisoncensus.report.layout.Face;
import prisoncensus.report.layout.Style;

/** The styles of the text in charts. */
final class ChartStyle {
    static final Style TEXT = Style.of(Face.PLAIN, 8.5, Palette.TEXT);
    static final Style STRONG = TEXT.in(Face.BOLD);
    static final Style NAME = Style.of(Face.PLAIN, 7.5, Palette.TEXT);
    static final Style SMALL = Style.of(Face.PLAIN, 7, Palette.TEXT);
    static final Style NOTE = SMALL.in(Palette.SOFT);

    private ChartStyle() {}
}
