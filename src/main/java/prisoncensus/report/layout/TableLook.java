package prisoncensus.report.layout;

/**
 * How a table looks, in points.
 *
 * @param headGround behind the head
 * @param line between rows
 * @param edge below the head and the last row
 */
public record TableLook(
        double paddingX, double paddingY, Colour headGround, Colour line, Colour edge, double before, double after) {
    static final double LINE = 0.5;
    static final double EDGE = 0.8;
}
