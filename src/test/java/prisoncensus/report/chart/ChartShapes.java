package prisoncensus.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import prisoncensus.report.chart.Shape.Bar;
import prisoncensus.report.chart.Shape.Dot;
import prisoncensus.report.chart.Shape.Label;
import prisoncensus.report.chart.Shape.Line;
import prisoncensus.report.chart.Shape.Part;
import prisoncensus.report.chart.Shape.Triangle;
import prisoncensus.report.fonts.FontSet;
import prisoncensus.report.layout.Align;
import prisoncensus.report.layout.Colour;
import prisoncensus.report.layout.Fonts;

/** What tests ask of the shapes of a chart. */
final class ChartShapes {
    private static final Fonts FONTS = FontSet.get();

    private ChartShapes() {}

    static void assertEveryShapeStandsWithin(Drawing drawing) {
        for (Shape shape : all(drawing.shapes())) {
            double[] box = box(shape);
            assertThat(box[0]).as("%s", shape).isGreaterThanOrEqualTo(-1);
            assertThat(box[1]).as("%s", shape).isGreaterThanOrEqualTo(-1);
            assertThat(box[2]).as("%s", shape).isLessThanOrEqualTo(drawing.width() + 1);
            assertThat(box[3]).as("%s", shape).isLessThanOrEqualTo(drawing.height() + 1);
        }
    }

    static List<Part> parts(Chart chart) {
        return chart.drawing().shapes().stream()
                .filter(Part.class::isInstance)
                .map(Part.class::cast)
                .toList();
    }

    static List<String> words(Chart chart) {
        return parts(chart).stream().map(Part::words).toList();
    }

    static List<String> labels(Part part) {
        return part.shapes().stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).text())
                .toList();
    }

    static Bar bar(Part part) {
        return part.shapes().stream()
                .filter(Bar.class::isInstance)
                .map(Bar.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static List<Colour> colours(Part part) {
        return part.shapes().stream()
                .filter(Bar.class::isInstance)
                .flatMap(bar -> ((Bar) bar).fill().stream())
                .toList();
    }

    private static List<Shape> all(List<Shape> shapes) {
        return shapes.stream()
                .flatMap(shape -> shape instanceof Part part ? all(part.shapes()).stream() : Stream.of(shape))
                .toList();
    }

    /** Left, top, right and bottom. */
    private static double[] box(Shape shape) {
        if (shape instanceof Bar bar) {
            return new double[] {bar.x(), bar.y(), bar.x() + bar.width(), bar.y() + bar.height()};
        } else if (shape instanceof Line line) {
            return new double[] {
                Math.min(line.x1(), line.x2()),
                Math.min(line.y1(), line.y2()),
                Math.max(line.x1(), line.x2()),
                Math.max(line.y1(), line.y2())
            };
        } else if (shape instanceof Dot dot) {
            double r = dot.radius();
            return new double[] {dot.x() - r, dot.y() - r, dot.x() + r, dot.y() + r};
        } else if (shape instanceof Triangle triangle) {
            return new double[] {triangle.x1(), triangle.y1(), triangle.x2(), triangle.y3()};
        }
        var label = (Label) shape;
        double width = label.style().widthOf(label.text(), FONTS);
        double left =
                label.x() - (label.align() == Align.CENTRE ? width / 2 : label.align() == Align.RIGHT ? width : 0);
        return new double[] {left, label.baseLine() - label.style().size() * 0.75, left + width, label.baseLine() + 2};
    }
}
