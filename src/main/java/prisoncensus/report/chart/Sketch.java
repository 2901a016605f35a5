package prisoncensus.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import prisoncensus.report.layout.Align;
import prisoncensus.report.layout.Colour;
import prisoncensus.report.layout.Style;

/** Collects the shapes of a drawing, in points from its upper left corner. */
final class Sketch {
    private static final double BETWEEN_HATCHES = 4.5;
    private static final double FIRST_HATCH = 1.5;
    private static final double HATCH_WIDTH = 1.1;
    private static final double DASH = 4.5;
    private static final double DASH_AND_GAP = 7;
    private static final double DASH_WIDTH = 1.2;

    private final List<Shape> shapes = new ArrayList<>();

    List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    /** Shapes that together say what the words say. */
    void part(String words, Consumer<Sketch> drawing) {
        var part = new Sketch();
        drawing.accept(part);
        shapes.add(new Shape.Part(words, part.shapes));
    }

    void bar(double x, double y, double width, double height, Colour colour) {
        shapes.add(new Shape.Bar(x, y, width, height, Optional.of(colour), Optional.empty()));
    }

    /** A bar in a frame. */
    void framed(double x, double y, double width, double height, Colour colour, Colour frame, double stroke) {
        var line = new Shape.Stroke(frame, stroke);
        shapes.add(new Shape.Bar(x, y, width, height, Optional.of(colour), Optional.of(line)));
    }

    /** A bar with white strokes across. */
    void hatched(double x, double y, double width, double height, Colour colour) {
        bar(x, y, width, height, colour);
        for (double at = x + FIRST_HATCH; at + height < x + width; at += BETWEEN_HATCHES) {
            line(at, y + height, at + height, y, Colour.WHITE, HATCH_WIDTH);
        }
    }

    void line(double x1, double y1, double x2, double y2, Colour colour, double width) {
        shapes.add(new Shape.Line(x1, y1, x2, y2, new Shape.Stroke(colour, width)));
    }

    /** A level line of dashes. */
    void dashed(double x1, double x2, double y, Colour colour) {
        for (double at = x1; at < x2; at += DASH_AND_GAP) {
            line(at, y, Math.min(at + DASH, x2), y, colour, DASH_WIDTH);
        }
    }

    /** Two strokes across each other. */
    void cross(double x, double y, double width, double height, Colour colour, double stroke) {
        line(x, y, x + width, y + height, colour, stroke);
        line(x, y + height, x + width, y, colour, stroke);
    }

    void dot(double x, double y, double radius, Colour fill, Colour frame) {
        shapes.add(new Shape.Dot(x, y, radius, fill, new Shape.Stroke(frame, 1)));
    }

    /** The upper right corner of a square, folded down. */
    void corner(double right, double top, double size, Colour colour) {
        shapes.add(new Shape.Triangle(right - size, top, right, top, right, top + size, colour));
    }

    /** Printable text on its base line. */
    void text(String text, double x, double baseLine, Style style, Align align) {
        shapes.add(new Shape.Label(text, x, baseLine, style, align));
    }
}
