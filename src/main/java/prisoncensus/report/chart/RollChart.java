package prisoncensus.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import prisoncensus.checks.RollLine;
import prisoncensus.report.NightReport;
import prisoncensus.report.Texts;
import prisoncensus.report.layout.Align;
import prisoncensus.report.layout.Colour;
import prisoncensus.report.layout.Fonts;
import prisoncensus.report.layout.Style;

/** The day's roll: its opening, who came and left, and each count with its total. A count that differs has a ring and its difference. */
public final class RollChart {
    private static final double TOP = 18;
    private static final double BOTTOM = 8;
    private static final double WORDS = 28;
    private static final double SIDE = 34;
    private static final double WIDEST_STEP = 13;
    private static final double ROOM_FOR_WORDS = 42;
    private static final double LINE_WIDTH = 1.4;
    private static final double POINT = 2.4;
    private static final double RING = 5;
    private static final double CROSS = 4;
    private static final double SIGN = 12;
    private static final double SIGN_HEIGHT = 3.5;

    private final List<RollLine> counts;
    private final NightReport report;
    private final Texts texts;
    private final Fonts fonts;
    private final double width;
    private final double height;
    private final double column;
    private final double step;
    private final Scale scale;
    private final Legend legend;
    private final RollInWords words;

    private RollChart(NightReport report, Fonts fonts, double width, double height) {
        this.counts = report.rollCounts();
        this.report = report;
        this.texts = report.texts();
        this.fonts = fonts;
        this.width = width;
        this.height = height;
        this.column = (width - SIDE) / counts.size();
        this.step = Math.min(WIDEST_STEP, column / 3);
        this.scale = Scale.of(counts.stream()
                .flatMapToLong(count -> LongStream.concat(count.total().stream(), count.roll().stream())));
        this.words = new RollInWords(texts, counts);
        this.legend = new Legend(signs(), fonts, width);
    }

    /** The chart of that width and height in points, of a night with at least one count. */
    public static Chart of(NightReport report, Fonts fonts, double width, double height) {
        return new RollChart(report, fonts, width, height).chart();
    }

    private Chart chart() {
        var sketch = new Sketch();
        draw(sketch);
        var drawing = new Drawing(width, height, words.ofAll(), sketch.shapes());
        return new Chart(texts.say("pdf.roll"), drawing, report.roll(), Optional.empty());
    }

    private void draw(Sketch sketch) {
        scale.marks().forEach(mark -> {
            sketch.line(SIDE, y(mark), width, y(mark), Palette.LINE, 0.5);
            sketch.text(texts.number(mark), SIDE - 4, y(mark) + 2.5, ChartStyle.NOTE, Align.RIGHT);
        });
        sketch.line(SIDE, bottom(), width, bottom(), Palette.SOFT, 0.6);
        IntStream.range(0, counts.size())
                .forEach(place -> sketch.part(words.of(counts.get(place)), part -> count(part, place)));
        legend.draw(sketch, height - legend.height() + Legend.LINE - 3);
    }

    private void count(Sketch sketch, int place) {
        RollLine count = counts.get(place);
        if (isLabelled(place)) {
            centred(sketch, words.time(count), place, bottom() + 10, ChartStyle.NAME);
            centred(sketch, words.moves(count), place, bottom() + 20, ChartStyle.NOTE);
        }
        count.roll().ifPresent(people -> roll(sketch, place, people));
        if (count.total().isEmpty()) {
            sketch.cross(x(place) - CROSS / 2, bottom() - CROSS - 1, CROSS, CROSS, Palette.SOFT, 0.8);
            return;
        }
        double y = y(count.total().getAsLong());
        if (count.differs()) {
            sketch.dot(x(place), y, RING, Colour.WHITE, Palette.VERMILION);
        }
        point(sketch, x(place), y, RollInWords.isCompared(count));
        if (isLabelled(place) || count.differs()) {
            centred(sketch, words.label(count), place, y - RING - 4, ChartStyle.STRONG);
        }
    }

    /** Where there are more counts than words find room, every second count or fewer has them; all stand in the table. */
    private boolean isLabelled(int place) {
        return place % (int) Math.ceil(ROOM_FOR_WORDS / column) == 0;
    }

    /** Below or above its count, but never beyond the edge. */
    private void centred(Sketch sketch, String text, int place, double baseLine, Style style) {
        double half = style.widthOf(text, fonts) / 2;
        sketch.text(text, Math.min(x(place), width - half), baseLine, style, Align.CENTRE);
    }

    private void roll(Sketch sketch, int place, long people) {
        double y = y(people);
        sketch.line(x(place) - step, y, x(place) + step, y, Palette.SOFT, LINE_WIDTH);
        OptionalLong before = place > 0 ? counts.get(place - 1).roll() : OptionalLong.empty();
        before.ifPresent(
                then -> sketch.line(x(place - 1) + step, y(then), x(place) - step, y, Palette.SOFT, LINE_WIDTH));
    }

    private static void point(Sketch sketch, double x, double y, boolean isCompared) {
        sketch.dot(x, y, POINT, isCompared ? Palette.BLUE : Colour.WHITE, Palette.BLUE);
    }

    private List<Legend.Sign> signs() {
        return List.of(
                new Legend.Sign(
                        SIGN,
                        texts.say("pdf.roll.line"),
                        (sketch, x, y) ->
                                sketch.line(x, y + SIGN_HEIGHT, x + SIGN, y + SIGN_HEIGHT, Palette.SOFT, LINE_WIDTH)),
                sign("pdf.roll.total", (sketch, x, y) -> point(sketch, x + RING, y + SIGN_HEIGHT, true)),
                sign("pdf.roll.unknown", (sketch, x, y) -> point(sketch, x + RING, y + SIGN_HEIGHT, false)),
                sign("pdf.roll.differs", (sketch, x, y) -> {
                    sketch.dot(x + RING, y + SIGN_HEIGHT, RING, Colour.WHITE, Palette.VERMILION);
                    point(sketch, x + RING, y + SIGN_HEIGHT, true);
                }),
                sign(
                        "pdf.roll.missing",
                        (sketch, x, y) -> sketch.cross(x + CROSS / 2, y + 1.5, CROSS, CROSS, Palette.SOFT, 0.8)));
    }

    private Legend.Sign sign(String key, Legend.Drawer drawer) {
        return new Legend.Sign(2 * RING, texts.say(key), drawer);
    }

    private double bottom() {
        return height - WORDS - legend.height();
    }

    private double x(int place) {
        return SIDE + (place + 0.5) * column;
    }

    private double y(long people) {
        return bottom() - BOTTOM - scale.share(people) * (bottom() - BOTTOM - TOP);
    }
}
