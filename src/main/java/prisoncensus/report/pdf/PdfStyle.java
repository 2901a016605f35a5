package prisoncensus.report.pdf;

/** Colours, faces and measures (in points) that the pages of the PDF share. */
final class PdfStyle {
    static final String TEXT = "#1F2933";
    static final String SOFT = "#5B6770";
    static final String TITLE = "#0B3B60";
    static final String BLUE = "#0072B2";
    static final String VERMILION = "#D55E00";
    static final String ALERT = "#A33F00";
    static final String OVER = "#8C2D04";
    static final String LINE = "#C5CDD4";
    static final String TINT = "#EEF2F5";

    static final String FACE = "Liberation Sans";
    static final String FALL_BACK = "DejaVu Sans";
    static final String MONO = "Liberation Mono";

    static final double WIDTH = 511;
    static final double HEIGHT = 746;
    static final double BODY = 8.5;
    static final double SMALL = 7.5;
    static final double FINE = 7;
    static final double CHART_HEADING = 25;

    private PdfStyle() {}

    static String pt(double points) {
        return Math.round(points * 100) / 100.0 + "pt";
    }
}
