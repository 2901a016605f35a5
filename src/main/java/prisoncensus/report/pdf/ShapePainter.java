package prisoncensus.report.pdf;

import java.io.IOException;
import java.util.List;
import prisoncensus.report.chart.Shape;
import prisoncensus.report.fonts.FontSet;
import prisoncensus.report.layout.Align;

/** Paints the shapes of a drawing, from its upper left corner. It does not know what they mean. */
final class ShapePainter {
    /** How far the control points of a quarter of a circle lie from its ends, as a share of the radius. */
    private static final double QUARTER = 0.5523;

    private final FontSet fontSet;
    private final Operators operators;
    private final TextPainter texts;
    private final double left;
    private final double top;

    ShapePainter(FontSet fontSet, Operators operators, TextPainter texts, double left, double top) {
        this.fontSet = fontSet;
        this.operators = operators;
        this.texts = texts;
        this.left = left;
        this.top = top;
    }

    void paint(List<Shape> shapes) throws IOException {
        for (Shape shape : shapes) {
            paint(shape);
        }
    }

    private void paint(Shape shape) throws IOException {
        if (shape instanceof Shape.Part part) {
            paint(part.shapes());
        } else if (shape instanceof Shape.Bar bar) {
            bar(bar);
        } else if (shape instanceof Shape.Line line) {
            operators.stroke(line.stroke().colour(), line.stroke().width());
            operators.moveTo(left + line.x1(), top + line.y1()).lineTo(left + line.x2(), top + line.y2());
            operators.say("S");
        } else if (shape instanceof Shape.Dot dot) {
            dot(dot);
        } else if (shape instanceof Shape.Triangle triangle) {
            operators.fill(triangle.fill());
            operators
                    .moveTo(left + triangle.x1(), top + triangle.y1())
                    .lineTo(left + triangle.x2(), top + triangle.y2())
                    .lineTo(left + triangle.x3(), top + triangle.y3())
                    .say("f");
        } else if (shape instanceof Shape.Label label) {
            label(label);
        }
    }

    private void bar(Shape.Bar bar) {
        bar.fill().ifPresent(operators::fill);
        bar.frame().ifPresent(frame -> operators.stroke(frame.colour(), frame.width()));
        operators.rectangle(left + bar.x(), top + bar.y(), bar.width(), bar.height());
        operators.say(bar.frame().isEmpty() ? "f" : bar.fill().isEmpty() ? "S" : "B");
    }

    private void dot(Shape.Dot dot) {
        operators.fill(dot.fill());
        operators.stroke(dot.frame().colour(), dot.frame().width());
        double x = left + dot.x();
        double y = top + dot.y();
        double r = dot.radius();
        double c = r * QUARTER;
        operators.moveTo(x + r, y);
        operators.curveTo(x + r, y + c, x + c, y + r, x, y + r);
        operators.curveTo(x - c, y + r, x - r, y + c, x - r, y);
        operators.curveTo(x - r, y - c, x - c, y - r, x, y - r);
        operators.curveTo(x + c, y - r, x + r, y - c, x + r, y);
        operators.say("b");
    }

    private void label(Shape.Label label) throws IOException {
        double width = label.align() == Align.LEFT
                ? 0
                : fontSet.width(
                        label.text(), label.style().face(), label.style().size());
        double x = left + label.x() - (label.align() == Align.CENTRE ? width / 2 : width);
        texts.text(label.text(), label.style(), x, top + label.baseLine());
    }
}
