package prisoncensus.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.ReportedCensus;
import prisoncensus.report.LastNights;
import prisoncensus.report.NightReport;
import prisoncensus.report.NightsTable;
import prisoncensus.report.Texts;
import prisoncensus.report.layout.Align;
import prisoncensus.report.layout.Colour;
import prisoncensus.report.layout.Fonts;

/** The census of the last nights. A night that is missing is a gap and a cross, never a point. */
public final class CensusChart {
    private static final double DATES = 14;
    private static final double TOP = 6;
    private static final double BOTTOM = 8;
    private static final double ROOM_RIGHT = 34;
    private static final double AFTER_MARKS = 8;
    private static final double LINE_WIDTH = 1.6;
    private static final double POINT = 1.6;
    private static final double POINT_OF_TONIGHT = 2.6;
    private static final double CROSS = 3.4;
    private static final double SIGN = 5;
    private static final double DASHES = 16;
    private static final int DAYS_A_LABEL = 7;

    private final LastNights last;
    private final Texts texts;
    private final double width;
    private final double height;
    private final Scale scale;
    private final double left;
    private final Legend legend;
    private final CensusInWords words;

    private CensusChart(NightReport report, Fonts fonts, double width, double height) {
        this.last = report.lastNights();
        this.texts = report.texts();
        this.width = width;
        this.height = height;
        this.scale = Scale.of(LongStream.concat(
                totals(),
                last.capacity().stream().filter(capacity -> totals().findAny().isPresent())));
        this.left = AFTER_MARKS
                + scale.marks()
                        .mapToDouble(mark -> ChartStyle.NOTE.widthOf(texts.number(mark), fonts))
                        .max()
                        .orElse(0);
        this.words = new CensusInWords(texts, last);
        this.legend = new Legend(signs(), fonts, width);
    }

    /** The chart of that width and height in points. */
    public static Chart of(NightReport report, Fonts fonts, double width, double height) {
        return new CensusChart(report, fonts, width, height).chart();
    }

    private Chart chart() {
        var sketch = new Sketch();
        draw(sketch);
        var drawing = new Drawing(width, height, words.ofAll(), sketch.shapes());
        return new Chart(texts.say("pdf.census"), drawing, NightsTable.of(last, texts), Optional.empty());
    }

    private LongStream totals() {
        return last.nights().stream().flatMapToLong(night -> night.total().stream());
    }

    private void draw(Sketch sketch) {
        scale.marks().forEach(mark -> {
            sketch.line(left, y(mark), right(), y(mark), Palette.LINE, 0.5);
            sketch.text(texts.number(mark), left - 4, y(mark) + 2.5, ChartStyle.NOTE, Align.RIGHT);
        });
        last.capacity().stream().filter(scale::holds).forEach(capacity -> dashes(sketch, left, right(), y(capacity)));
        if (totals().findAny().isEmpty()) {
            sketch.text(texts.say("pdf.census.none"), left, bottom() / 2, ChartStyle.TEXT, Align.LEFT);
        }
        sketch.line(left, bottom(), right(), bottom(), Palette.SOFT, 0.6);
        IntStream.range(0, last.nights().size()).forEach(place -> dateLabel(sketch, place));
        IntStream.range(0, last.nights().size())
                .forEach(place -> sketch.part(words.of(last.nights().get(place)), part -> night(part, place)));
        tonight(sketch);
        legend.draw(sketch, height - legend.height() + Legend.LINE - 3);
    }

    private void tonight(Sketch sketch) {
        int place = last.nights().size() - 1;
        total(place)
                .ifPresent(people ->
                        sketch.text(texts.number(people), x(place) + 4, y(people) + 3, ChartStyle.STRONG, Align.LEFT));
    }

    private OptionalLong total(int place) {
        return last.nights().get(place).total();
    }

    private void dateLabel(Sketch sketch, int place) {
        int ago = last.nights().size() - 1 - place;
        if (ago % DAYS_A_LABEL == 0) {
            String date = texts.dayAndMonth(last.nights().get(place).date());
            sketch.line(x(place), bottom(), x(place), bottom() + 3, Palette.SOFT, 0.6);
            sketch.text(date, x(place), bottom() + 11, ChartStyle.NOTE, Align.CENTRE);
        }
    }

    private void night(Sketch sketch, int place) {
        ReportedCensus night = last.nights().get(place);
        if (night.total().isEmpty()) {
            missing(sketch, x(place) - CROSS / 2, bottom() - CROSS - 1);
            return;
        }
        double y = y(night.total().getAsLong());
        if (place > 0 && total(place - 1).isPresent()) {
            sketch.line(x(place - 1), y(total(place - 1).getAsLong()), x(place), y, Palette.BLUE, LINE_WIDTH);
        }
        boolean isTonight = place == last.nights().size() - 1;
        point(sketch, x(place), y, isTonight ? POINT_OF_TONIGHT : POINT, night.complete());
    }

    private static void dashes(Sketch sketch, double from, double to, double y) {
        sketch.dashed(from, to, y, Palette.VERMILION);
    }

    private static void missing(Sketch sketch, double x, double y) {
        sketch.cross(x, y, CROSS, CROSS, Palette.SOFT, 0.7);
    }

    private static void point(Sketch sketch, double x, double y, double radius, boolean complete) {
        sketch.dot(x, y, radius, complete ? Palette.BLUE : Colour.WHITE, Palette.BLUE);
    }

    private List<Legend.Sign> signs() {
        List<Legend.Sign> signs = new ArrayList<>();
        last.capacity()
                .ifPresent(capacity -> signs.add(new Legend.Sign(
                        DASHES,
                        texts.say(Message.of("pdf.census.capacity").with("capacity", capacity)),
                        (sketch, x, y) -> dashes(sketch, x, x + DASHES, y + 3.5))));
        signs.add(new Legend.Sign(
                SIGN, texts.say("pdf.census.partly"), (sketch, x, y) -> point(sketch, x + 2.5, y + 3.5, 2, false)));
        signs.add(
                new Legend.Sign(SIGN, texts.say("pdf.census.missing"), (sketch, x, y) -> missing(sketch, x, y + 1.5)));
        return signs;
    }

    private double right() {
        return width - ROOM_RIGHT;
    }

    private double bottom() {
        return height - DATES - legend.height() - 1;
    }

    private double x(int place) {
        return left + 4 + place * (right() - left - 8) / (last.nights().size() - 1);
    }

    private double y(long people) {
        return bottom() - BOTTOM - scale.share(people) * (bottom() - BOTTOM - TOP);
    }
}
