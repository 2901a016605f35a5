package prisoncensus.report.pdf;

import java.util.function.Consumer;

/** Draws the few shapes that the charts are made of, in points from the upper left corner. */
final class PdfCanvas {
    private static final double HATCH = 4.5;

    private final PdfFo fo;

    /** Draws a figure of that size, which says in words what it shows. */
    static void figure(PdfFo fo, double width, double height, String alternative, Consumer<PdfCanvas> drawing) {
        fo.open("fo:block", "line-height", "0pt", "font-size", "1pt");
        fo.open("fo:instream-foreign-object", "fox:alt-text", alternative);
        fo.open(
                "svg:svg",
                "width",
                n(width) + "pt",
                "height",
                n(height) + "pt",
                "viewBox",
                "0 0 " + n(width) + " " + n(height),
                "font-family",
                PdfStyle.FACE);
        drawing.accept(new PdfCanvas(fo));
        fo.close(3);
    }

    PdfCanvas(PdfFo fo) {
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

    /** A bar in a frame. */
    void framed(double x, double y, double width, double height, String colour, String frame, double stroke) {
        bar(x, y, width, height, colour);
        box(x, y, width, height, frame, stroke);
    }

    private void box(double x, double y, double width, double height, String colour, double stroke) {
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
                "none",
                "stroke",
                colour,
                "stroke-width",
                n(stroke));
    }

    /** A line of dashes. */
    void dashed(double x1, double y1, double x2, double y2, String colour) {
        double length = x2 - x1;
        for (double at = 0; at < length; at += 7) {
            double end = Math.min(at + 4.5, length);
            line(x1 + at, y1 + (y2 - y1) * at / length, x1 + end, y1 + (y2 - y1) * end / length, colour, 1.2);
        }
    }

    /** Two strokes across each other. */
    void cross(double x, double y, double width, double height, String colour, double stroke) {
        line(x, y, x + width, y + height, colour, stroke);
        line(x, y + height, x + width, y, colour, stroke);
    }

    void dot(double x, double y, double radius, String fill, String stroke) {
        fo.empty(
                "svg:circle",
                "cx",
                n(x),
                "cy",
                n(y),
                "r",
                n(radius),
                "fill",
                fill,
                "stroke",
                stroke,
                "stroke-width",
                n(1));
    }

    /** The upper right corner of a square, folded down. */
    void corner(double right, double top, double size, String colour) {
        String points =
                n(right - size) + "," + n(top) + " " + n(right) + "," + n(top) + " " + n(right) + "," + n(top + size);
        fo.empty("svg:polygon", "points", points, "fill", colour, "stroke", "none");
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

    /** Clean text that is centred there on its base line. */
    void textAround(String text, double x, double baseLine, double size, String colour, boolean bold) {
        write(text, x, baseLine, size, colour, bold, "middle");
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
