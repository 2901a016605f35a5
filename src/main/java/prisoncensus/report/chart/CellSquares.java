package prisoncensus.report.chart;

import java.util.List;
import prisoncensus.report.SectorMap;
import prisoncensus.report.SectorMap.Shade;
import prisoncensus.report.SectorMap.Square;
import prisoncensus.report.Texts;
import prisoncensus.report.layout.Align;
import prisoncensus.report.layout.Colour;
import prisoncensus.report.layout.Face;
import prisoncensus.report.layout.Fonts;
import prisoncensus.report.layout.Style;

/**
 * Draws one cell of the map.
 *
 * @param width from square to square, in points
 * @param figures whether there is room for the number of people
 */
record CellSquares(Texts texts, double width, double height, boolean figures) {
    private static final Style FIGURE = ChartStyle.SMALL;
    private static final Style FIGURE_OVER = FIGURE.in(Face.BOLD).in(Colour.WHITE);
    private static final double BETWEEN = 1;
    private static final double SIGN = 7;
    private static final double CORNER = 3.6;
    private static final double FRAME = 0.5;
    private static final double FRAME_OVER = 1.4;

    /** The width of the widest number of people. */
    static double widest(Texts texts, Fonts fonts, List<SectorMap> map) {
        return map.stream()
                .flatMap(sector -> sector.cells().stream())
                .flatMapToLong(square -> square.cell().peak().stream())
                .distinct()
                .mapToDouble(people -> FIGURE_OVER.widthOf(texts.number(people), fonts))
                .max()
                .orElse(0);
    }

    void draw(Sketch sketch, Square square, double x, double y) {
        ground(sketch, square.shade(), x, y, width - BETWEEN, height);
        if (square.partly() && square.shade() != Shade.MISSING) {
            sketch.corner(x + width - BETWEEN, y, Math.min(CORNER, width / 3), Palette.TEXT);
        }
        if (figures && square.shade() != Shade.HELD) {
            Style style = square.shade() == Shade.OVER ? FIGURE_OVER : FIGURE;
            square.cell()
                    .peak()
                    .ifPresent(people -> sketch.text(
                            texts.number(people),
                            x + (width - BETWEEN) / 2,
                            y + height / 2 + FIGURE.size() * 0.36,
                            style,
                            Align.CENTRE));
        }
    }

    private static void ground(Sketch sketch, Shade shade, double x, double y, double width, double height) {
        if (shade == Shade.OVER) {
            sketch.framed(x, y, width, height, Palette.OVER, Colour.BLACK, FRAME_OVER);
            return;
        }
        sketch.framed(x, y, width, height, colour(shade), Palette.SOFT, FRAME);
        switch (shade) {
            case NEAR -> sketch.bar(x, y + height - 1.6, width, 1.6, Palette.TEXT);
            case HELD -> {
                double radius = Math.min(width, height) / 4;
                sketch.dot(x + width / 2, y + height / 2, radius, Palette.BLUE, Palette.BLUE);
            }
            case MISSING -> sketch.cross(x + 1.2, y + 1.2, width - 2.4, height - 2.4, Palette.TEXT, 0.9);
            case UNLIMITED -> sketch.hatched(x, y + height - 2.2, width, 2.2, Palette.SOFT);
            default -> {}
        }
    }

    private static Colour colour(Shade shade) {
        return switch (shade) {
            case OVER -> Palette.OVER;
            case NEAR -> Palette.NEAR;
            case HIGH -> Palette.HIGH;
            case MIDDLE -> Palette.MIDDLE;
            case LOW -> Palette.LOW;
            case EMPTY, HELD, MISSING, UNLIMITED -> Colour.WHITE;
        };
    }

    Legend.Sign sign(Shade shade) {
        return new Legend.Sign(
                SIGN, texts.say("pdf.map." + shade), (sketch, x, y) -> ground(sketch, shade, x, y, SIGN, SIGN));
    }

    Legend.Sign signOfPartly() {
        return new Legend.Sign(SIGN, texts.say("pdf.map.partly"), (sketch, x, y) -> {
            ground(sketch, Shade.EMPTY, x, y, SIGN, SIGN);
            sketch.corner(x + SIGN, y, 3, Palette.TEXT);
        });
    }
}
