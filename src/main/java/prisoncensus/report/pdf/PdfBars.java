package prisoncensus.report.pdf;

import java.util.List;
import prisoncensus.checks.SectorLine;
import prisoncensus.report.ReportFont;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;

/** One bar a sector: its name, its people, a tick for its limit, and both in figures. */
final class PdfBars {
    private static final double MOST_FOR_NAME = 0.34;
    private static final double FIGURE = 78;
    private static final double GAP = 6;

    private final Texts texts;
    private final PdfCanvas pen;
    private final double width;
    private final double step;
    private final double size;
    private final double name;
    private final double scale;

    PdfBars(Texts texts, PdfCanvas pen, double width, double step, List<SectorLine> sectors) {
        this.texts = texts;
        this.pen = pen;
        this.width = width;
        this.step = step;
        this.size = step > 12 ? PdfStyle.BODY : PdfStyle.FINE;
        this.name = nameWidth(sectors);
        this.scale = (width - name - FIGURE) / Math.max(1, most(sectors));
    }

    private double nameWidth(List<SectorLine> sectors) {
        double longest = sectors.stream()
                .mapToDouble(sector -> ReportFont.PLAIN.width(name(sector), size))
                .max()
                .orElse(0);
        return Math.min(longest + GAP, width * MOST_FOR_NAME);
    }

    private static String name(SectorLine sector) {
        return PdfText.clean(sector.sector());
    }

    private static int most(List<SectorLine> sectors) {
        return sectors.stream()
                .mapToInt(sector ->
                        Math.max(sector.people().orElse(0), sector.limit().orElse(0)))
                .max()
                .orElse(0);
    }

    static boolean isAtLeast(SectorLine sector) {
        return sector.people().isPresent() && sector.cellsMissing().orElse(1) > 0;
    }

    void draw(SectorLine sector, double left, double top) {
        double zero = left + name;
        double height = step * 0.62;
        double y = top + (step - height) / 2;
        double baseLine = top + step / 2 + size * 0.36;
        String label = PdfText.fit(name(sector), ReportFont.PLAIN, size, name - GAP);
        pen.textUpTo(label, zero - GAP, baseLine, size, PdfStyle.TEXT);
        sector.people().ifPresent(people -> bar(sector, zero, y, people * scale, height));
        sector.limit().ifPresent(limit -> tick(zero + limit * scale, top, PdfStyle.TEXT));
        pen.line(zero, top, zero, top + step, PdfStyle.SOFT, 0.6);
        String colour = sector.isOver() ? PdfStyle.ALERT : PdfStyle.TEXT;
        pen.text(figure(sector), left + width - FIGURE + GAP + 2, baseLine, size, colour, sector.isOver());
    }

    private void bar(SectorLine sector, double x, double y, double length, double height) {
        if (sector.isOver()) {
            pen.hatched(x, y, length, height, PdfStyle.VERMILION);
        } else {
            pen.bar(x, y, length, height, PdfStyle.BLUE);
        }
    }

    private void tick(double x, double top, String colour) {
        pen.line(x, top + step * 0.06, x, top + step * 0.94, "#FFFFFF", 3);
        pen.line(x, top + step * 0.06, x, top + step * 0.94, colour, 1.6);
    }

    private String figure(SectorLine sector) {
        return (isAtLeast(sector) ? "≥" : "")
                + texts.say(Value.numberOrMissing(sector.people()))
                + "/"
                + texts.say(Value.numberOrMissing(sector.limit()))
                + (sector.isOver() ? " !" : "");
    }

    /** What the shapes and signs mean. */
    void legend(double across, double firstLine) {
        new PdfLegend(pen, signs(texts)).write(0, across, firstLine);
    }

    static int legendLines(Texts texts, double across) {
        return PdfLegend.lines(signs(texts), across);
    }

    private static List<PdfLegend.Sign> signs(Texts texts) {
        return List.of(
                new PdfLegend.Sign(
                        16, texts.say("pdf.chart.within"), (pen, x, y) -> pen.bar(x, y, 16, 7, PdfStyle.BLUE)),
                new PdfLegend.Sign(
                        16,
                        "! " + texts.say("pdf.chart.over"),
                        (pen, x, y) -> pen.hatched(x, y, 16, 7, PdfStyle.VERMILION)),
                new PdfLegend.Sign(
                        3,
                        texts.say("pdf.chart.limit"),
                        (pen, x, y) -> pen.line(x + 1, y - 1, x + 1, y + 8, PdfStyle.TEXT, 1.6)),
                new PdfLegend.Sign(0, "≥ " + texts.say("pdf.chart.atLeast"), (pen, x, y) -> {}));
    }
}
