package prisoncensus.report.layout;

/**
 * The paper, in points.
 *
 * @param side margin on the left and on the right
 * @param bottom from the last line of the text to the end of the paper
 * @param foot from the begin of the foot to the end of the paper
 */
public record Paper(double width, double height, double side, double top, double bottom, double foot) {
    /** The width of the text. */
    public double textWidth() {
        return width - 2 * side;
    }

    /** The height of the text. */
    public double textHeight() {
        return height - top - bottom;
    }
}
