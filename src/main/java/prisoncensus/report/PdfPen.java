package prisoncensus.report;

/** Draws the few shapes that the charts are made of, in points from the upper left corner. */
final class PdfPen {
    private static final double HATCH = 4.5;

    private final PdfFo fo;

    PdfPen(PdfFo fo) {
        this.fo = fo;
    }

    void bar(double x, double y, double width, double height, String colour) {
        fo.empty(
                "svg:rect",
                "x",
                n(x),
                "y",
                n(y),
                "width",
                n(width),
                "height",
                n(height),
                "fill",
                colour,
                "stroke",
                "none");
    }

    void line(double x1, double y1, double x2, double y2, String colour, double width) {
        fo.empty(
                "svg:line",
                "x1",
                n(x1),
                "y1",
                n(y1),
                "x2",
                n(x2),
                "y2",
                n(y2),
                "stroke",
                colour,
                "stroke-width",
                n(width));
    }

    /** A bar with white strokes across. */
    void hatched(double x, double y, double width, double height, String colour) {
        bar(x, y, width, height, colour);
        for (double at = x + 1.5; at + height < x + width; at += HATCH) {
            line(at, y + height, at + height, y, "#FFFFFF", 1.1);
        }
    }

    /** Clean text that starts there on its base line. */
    void text(String text, double x, double baseLine, double size, String colour, boolean bold) {
        write(text, x, baseLine, size, colour, bold, "start");
    }

    /** Clean text that ends there on its base line. */
    void textUpTo(String text, double x, double baseLine, double size, String colour) {
        write(text, x, baseLine, size, colour, false, "end");
    }

    private void write(
            String text, double x, double baseLine, double size, String colour, boolean bold, String anchor) {
        fo.open(
                "svg:text",
                "x",
                n(x),
                "y",
                n(baseLine),
                "font-size",
                n(size),
                "fill",
                colour,
                "font-weight",
                bold ? "bold" : "normal",
                "text-anchor",
                anchor);
        fo.runs(text, "svg:tspan").close();
    }

    private static String n(double number) {
        return Double.toString(Math.round(number * 100) / 100.0);
    }
}
