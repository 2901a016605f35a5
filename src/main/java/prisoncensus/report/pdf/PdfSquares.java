package prisoncensus.report.pdf;

import java.util.List;
import prisoncensus.report.ReportFont;
import prisoncensus.report.SectorMap;
import prisoncensus.report.SectorMap.Shade;
import prisoncensus.report.SectorMap.Square;
import prisoncensus.report.Texts;

/**
 * Draws one cell of the map.
 *
 * @param width from square to square, in points
 * @param figures whether there is room for the number of people
 */
record PdfSquares(Texts texts, double width, double height, boolean figures) {
    private static final String WHITE = "#FFFFFF";
    private static final double BETWEEN = 1;
    private static final double SIGN = 7;

    /** The width of the widest number of people. */
    static double widest(Texts texts, List<SectorMap> map) {
        return map.stream()
                .flatMap(sector -> sector.cells().stream())
                .flatMapToInt(square -> square.cell().peak().stream())
                .mapToDouble(people -> ReportFont.BOLD.width(texts.number(people), PdfStyle.FINE))
                .max()
                .orElse(0);
    }

    void draw(PdfCanvas pen, Square square, double x, double y) {
        ground(pen, square.shade(), x, y, width - BETWEEN, height);
        if (square.partly() && square.shade() != Shade.MISSING) {
            pen.corner(x + width - BETWEEN, y, Math.min(3.6, width / 3), PdfStyle.TEXT);
        }
        if (figures && square.cell().peak().isPresent() && square.shade() != Shade.HELD) {
            boolean over = square.shade() == Shade.OVER;
            pen.textAround(
                    texts.number(square.cell().peak().getAsInt()),
                    x + (width - BETWEEN) / 2,
                    y + height / 2 + PdfStyle.FINE * 0.36,
                    PdfStyle.FINE,
                    over ? WHITE : PdfStyle.TEXT,
                    over);
        }
    }

    private static void ground(PdfCanvas pen, Shade shade, double x, double y, double width, double height) {
        switch (shade) {
            case OVER -> pen.framed(x, y, width, height, PdfStyle.OVER, "#000000", 1.4);
            case NEAR -> {
                pen.framed(x, y, width, height, "#5599C9", PdfStyle.SOFT, 0.5);
                pen.bar(x, y + height - 1.6, width, 1.6, PdfStyle.TEXT);
            }
            case HIGH -> pen.framed(x, y, width, height, "#9CC4E2", PdfStyle.SOFT, 0.5);
            case MIDDLE -> pen.framed(x, y, width, height, "#C9DFEF", PdfStyle.SOFT, 0.5);
            case LOW -> pen.framed(x, y, width, height, "#EAF2F8", PdfStyle.SOFT, 0.5);
            case EMPTY -> pen.framed(x, y, width, height, WHITE, PdfStyle.SOFT, 0.5);
            case HELD -> {
                pen.framed(x, y, width, height, WHITE, PdfStyle.SOFT, 0.5);
                pen.dot(x + width / 2, y + height / 2, Math.min(width, height) / 4, PdfStyle.BLUE, PdfStyle.BLUE);
            }
            case MISSING -> {
                pen.framed(x, y, width, height, WHITE, PdfStyle.SOFT, 0.5);
                pen.cross(x + 1.2, y + 1.2, width - 2.4, height - 2.4, PdfStyle.TEXT, 0.9);
            }
            case UNLIMITED -> {
                pen.framed(x, y, width, height, WHITE, PdfStyle.SOFT, 0.5);
                pen.hatched(x, y + height - 2.2, width, 2.2, PdfStyle.SOFT);
            }
        }
    }

    PdfLegend.Sign sign(Shade shade) {
        return new PdfLegend.Sign(
                SIGN, texts.say("pdf.map." + shade), (pen, x, y) -> ground(pen, shade, x, y, SIGN, SIGN));
    }

    PdfLegend.Sign signOfPartly() {
        return new PdfLegend.Sign(SIGN, texts.say("pdf.map.partly"), (pen, x, y) -> {
            ground(pen, Shade.EMPTY, x, y, SIGN, SIGN);
            pen.corner(x + SIGN, y, 3, PdfStyle.TEXT);
        });
    }
}
