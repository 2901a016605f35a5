package prisoncensus.report.chart;

import java.util.List;
import prisoncensus.report.layout.Align;
import prisoncensus.report.layout.Fonts;

/**
 * The signs of a chart and what they mean, on as many lines as they need.
 *
 * @param width of the lines, in points
 */
record Legend(List<Sign> signs, Fonts fonts, double width) {
    static final double LINE = 12;

    private static final double SPACE = 14;
    private static final double AFTER_SIGN = 4;
    private static final double ABOVE_BASE_LINE = 6;

    /**
     * A sign.
     *
     * @param width in points; 0 where the meaning says it all
     */
    record Sign(double width, String meaning, Drawer drawer) {
        /** A sign that is part of its meaning. */
        static Sign inWords(String meaning) {
            return new Sign(0, meaning, (sketch, x, y) -> {});
        }

        private double textAt() {
            return width > 0 ? width + AFTER_SIGN : 0;
        }
    }

    /** Draws a sign 7 points high whose upper left corner lies there. */
    interface Drawer {
        void draw(Sketch sketch, double x, double y);
    }

    private double whole(Sign sign) {
        return sign.textAt() + ChartStyle.NOTE.widthOf(sign.meaning(), fonts);
    }

    /** The height of all lines in points. */
    double height() {
        return place((sign, x, line) -> {}) * LINE;
    }

    /** Draws it from the left edge on, the first line on that base line. */
    void draw(Sketch sketch, double firstBaseLine) {
        place((sign, x, line) -> {
            double baseLine = firstBaseLine + line * LINE;
            sign.drawer().draw(sketch, x, baseLine - ABOVE_BASE_LINE);
            sketch.text(sign.meaning(), x + sign.textAt(), baseLine, ChartStyle.NOTE, Align.LEFT);
        });
    }

    private interface Placing {
        void put(Sign sign, double x, int line);
    }

    private int place(Placing placing) {
        int line = 0;
        double x = 0;
        for (Sign sign : signs) {
            if (x > 0 && x + whole(sign) > width) {
                line++;
                x = 0;
            }
            placing.put(sign, x, line);
            x += whole(sign) + SPACE;
        }
        return line + 1;
    }
}
