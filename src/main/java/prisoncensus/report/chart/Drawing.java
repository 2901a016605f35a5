package prisoncensus.report.chart;

import java.util.List;
import prisoncensus.report.layout.Picture;

/**
 * A chart as shapes.
 *
 * @param width in points
 * @param height in points
 * @param alternative all that it shows, in words
 */
public record Drawing(double width, double height, String alternative, List<Shape> shapes) implements Picture {
    /** Copies the list. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
