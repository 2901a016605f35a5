package prisoncensus.report.pdf;

import java.util.List;
import prisoncensus.report.ReportFont;

/** The signs of a chart and what they mean, on as many lines as they need. */
final class PdfLegend {
    private static final double LINE = 12;
    private static final double SPACE = 14;
    private static final double AFTER_SIGN = 4;

    private final PdfCanvas pen;
    private final List<Sign> signs;

    /**
     * A sign.
     *
     * @param width in points
     */
    record Sign(double width, String meaning, Shape shape) {
        double whole() {
            return width + AFTER_SIGN + ReportFont.PLAIN.width(meaning, PdfStyle.FINE);
        }
    }

    /** Draws a sign 7 points high whose upper left corner lies there. */
    interface Shape {
        void draw(PdfCanvas pen, double x, double y);
    }

    PdfLegend(PdfCanvas pen, List<Sign> signs) {
        this.pen = pen;
        this.signs = signs;
    }

    /** How many lines of that width the signs take. */
    static int lines(List<Sign> signs, double width) {
        int lines = 1;
        double x = 0;
        for (Sign sign : signs) {
            if (x > 0 && x + sign.whole() > width) {
                lines++;
                x = 0;
            }
            x += sign.whole() + SPACE;
        }
        return lines;
    }

    /** Writes them between left and right, the first line on that base line. */
    void write(double left, double right, double firstBaseLine) {
        double x = left;
        double baseLine = firstBaseLine;
        for (Sign sign : signs) {
            if (x > left && x + sign.whole() > right) {
                baseLine += LINE;
                x = left;
            }
            sign.shape().draw(pen, x, baseLine - 6);
            double text = sign.width() > 0 ? x + sign.width() + AFTER_SIGN : x;
            pen.text(sign.meaning(), text, baseLine, PdfStyle.FINE, PdfStyle.SOFT, false);
            x += sign.whole() + SPACE;
        }
    }
}
