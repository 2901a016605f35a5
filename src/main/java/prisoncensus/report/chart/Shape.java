package prisoncensus.report.chart;

import java.util.List;
import java.util.Optional;
import prisoncensus.report.layout.Align;
import prisoncensus.report.layout.Colour;
import prisoncensus.report.layout.Style;

/** What a drawing is painted of, in points from its upper left corner. */
public sealed interface Shape {
    /** A stroke around or along a shape. */
    record Stroke(Colour colour, double width) {}

    /** A rectangle, filled or framed or both. */
    record Bar(double x, double y, double width, double height, Optional<Colour> fill, Optional<Stroke> frame)
            implements Shape {}

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Shape {}

    /** A filled circle with a line around it. */
    record Dot(double x, double y, double radius, Colour fill, Stroke frame) implements Shape {}

    /** A filled triangle. */
    record Triangle(double x1, double y1, double x2, double y2, double x3, double y3, Colour fill) implements Shape {}

    /** Printable text on its base line; by its alignment it begins, is centred or ends at x. */
    record Label(String text, double x, double baseLine, Style style, Align align) implements Shape {}

    /**
     * Shapes that together say something.
     *
     * @param words what they say, such as "Sector 1: 1,842 people, limit 1,920"
     */
    record Part(String words, List<Shape> shapes) implements Shape {
        /** Copies the list. */
        public Part {
            shapes = List.copyOf(shapes);
        }
    }
}
