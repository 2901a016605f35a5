package prisoncensus.report.chart;

import java.util.List;
import prisoncensus.checks.SectorLine;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;
import prisoncensus.report.layout.Align;
import prisoncensus.report.layout.Colour;
import prisoncensus.report.layout.Face;
import prisoncensus.report.layout.Fonts;
import prisoncensus.report.layout.Style;
import prisoncensus.report.layout.VisibleText;

/** One bar a sector: its name, its people, a tick for its limit, and both in figures. */
final class SectorBars {
    private static final double MOST_FOR_NAME = 0.34;
    private static final double FIGURES = 78;
    private static final double GAP = 6;
    private static final double ROOMY = 12;
    private static final double SHARE_OF_STEP = 0.62;
    private static final double SIGN_WIDTH = 16;
    private static final double SIGN_HEIGHT = 7;
    private static final double TICK = 1.6;
    private static final double AROUND_TICK = 3;
    private static final int LONGEST_NAME = 60;

    private final Texts texts;
    private final Fonts fonts;
    private final double width;
    private final double step;
    private final Style style;
    private final double name;
    private final double pointsAPerson;

    SectorBars(Texts texts, Fonts fonts, double width, double step, List<SectorLine> sectors) {
        this.texts = texts;
        this.fonts = fonts;
        this.width = width;
        this.step = step;
        this.style = step > ROOMY ? ChartStyle.TEXT : ChartStyle.SMALL;
        this.name = nameWidth(sectors);
        this.pointsAPerson = (width - name - FIGURES) / Math.max(1, most(sectors));
    }

    double width() {
        return width;
    }

    private double nameWidth(List<SectorLine> sectors) {
        double longest = sectors.stream()
                .mapToDouble(sector -> style.widthOf(VisibleText.of(sector.sector(), fonts), fonts))
                .max()
                .orElse(0);
        return Math.min(longest + GAP, width * MOST_FOR_NAME);
    }

    private static long most(List<SectorLine> sectors) {
        return sectors.stream()
                .mapToLong(sector ->
                        Math.max(sector.people().orElse(0), sector.limit().orElse(0)))
                .max()
                .orElse(0);
    }

    private static boolean isAtLeast(SectorLine sector) {
        return sector.people().isPresent() && sector.cellsMissing().orElse(1) > 0;
    }

    void draw(Sketch sketch, SectorLine sector, double left, double top) {
        double zero = left + name;
        double height = step * SHARE_OF_STEP;
        double baseLine = top + step / 2 + style.size() * 0.36;
        String label = VisibleText.fit(sector.sector(), fonts, style, name - GAP);
        sketch.text(label, zero - GAP, baseLine, style, Align.RIGHT);
        sector.people()
                .ifPresent(people ->
                        bar(sketch, sector.isOver(), zero, top + (step - height) / 2, people * pointsAPerson, height));
        sector.limit().ifPresent(limit -> tick(sketch, zero + limit * pointsAPerson, top));
        sketch.line(zero, top, zero, top + step, Palette.SOFT, 0.6);
        Style ofFigures = sector.isOver() ? style.in(Palette.ALERT).in(Face.BOLD) : style;
        sketch.text(figures(sector), left + width - FIGURES + GAP + 2, baseLine, ofFigures, Align.LEFT);
    }

    private static void bar(Sketch sketch, boolean over, double x, double y, double length, double height) {
        if (over) {
            sketch.hatched(x, y, length, height, Palette.VERMILION);
        } else {
            sketch.bar(x, y, length, height, Palette.BLUE);
        }
    }

    private void tick(Sketch sketch, double x, double top) {
        sketch.line(x, top + step * 0.06, x, top + step * 0.94, Colour.WHITE, AROUND_TICK);
        sketch.line(x, top + step * 0.06, x, top + step * 0.94, Palette.TEXT, TICK);
    }

    private String figures(SectorLine sector) {
        return (isAtLeast(sector) ? "≥" : "")
                + texts.say(Value.numberOrMissing(sector.people()))
                + "/"
                + texts.say(Value.numberOrMissing(sector.limit()))
                + (sector.isOver() ? " !" : "");
    }

    /** The same in words. */
    String words(SectorLine sector) {
        String people = texts.say(Value.numberOrMissing(sector.people()));
        String sectorName = VisibleText.shorten(VisibleText.of(sector.sector(), fonts), LONGEST_NAME);
        return texts.say(Message.of(sector.isOver() ? "pdf.chart.altOver" : "pdf.chart.altSector")
                .with("sector", sectorName)
                .with(
                        "people",
                        isAtLeast(sector)
                                ? texts.say(Message.of("pdf.chart.altAtLeast").with("people", people))
                                : people)
                .with("limit", texts.say(Value.numberOrMissing(sector.limit()))));
    }

    /** What the shapes and signs mean. */
    static List<Legend.Sign> signs(Texts texts) {
        return List.of(
                new Legend.Sign(
                        SIGN_WIDTH,
                        texts.say("pdf.chart.within"),
                        (sketch, x, y) -> bar(sketch, false, x, y, SIGN_WIDTH, SIGN_HEIGHT)),
                new Legend.Sign(
                        SIGN_WIDTH,
                        "! " + texts.say("pdf.chart.over"),
                        (sketch, x, y) -> bar(sketch, true, x, y, SIGN_WIDTH, SIGN_HEIGHT)),
                new Legend.Sign(
                        3,
                        texts.say("pdf.chart.limit"),
                        (sketch, x, y) -> sketch.line(x + 1, y - 1, x + 1, y + 8, Palette.TEXT, TICK)),
                Legend.Sign.inWords("≥ " + texts.say("pdf.chart.atLeast")));
    }
}
