package prisoncensus.report.pdf;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.ReportedCensus;
import prisoncensus.report.LastNights;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportFont;
import prisoncensus.report.Texts;

/** Draws the census of the last nights. A night that is missing is a gap and a cross, never a point. */
final class PdfCensusChart implements PdfFigure {
    private static final double DATES = 14;
    private static final double LEGEND = 13;
    private static final double TOP = 6;
    private static final double ROOM_RIGHT = 34;
    private static final int DAYS_A_LABEL = 7;

    private final LastNights last;
    private final Texts texts;
    private final PdfFo fo;
    private final double width;
    private final double drawing;
    private final PdfScale scale;
    private final double left;

    PdfCensusChart(NightReport report, PdfFo fo, double width, double drawing) {
        this.last = report.lastNights();
        this.texts = report.texts();
        this.fo = fo;
        this.width = width;
        this.drawing = drawing;
        this.scale = PdfScale.of(IntStream.concat(
                totals(),
                last.capacity().stream().filter(capacity -> totals().findAny().isPresent())));
        this.left = scale.marks()
                        .mapToDouble(mark -> ReportFont.PLAIN.width(texts.number(mark), PdfStyle.FINE))
                        .max()
                        .orElse(0)
                + 8;
    }

    private IntStream totals() {
        return last.nights().stream().flatMapToInt(night -> night.total().stream());
    }

    @Override
    public double height() {
        return PdfStyle.CHART_HEADING + drawing;
    }

    @Override
    public void write() {
        fo.chartHeading(texts.say("pdf.census"));
        PdfCanvas.figure(fo, width, drawing, alternative(), this::draw);
    }

    private void draw(PdfCanvas pen) {
        scale.marks().forEach(mark -> {
            pen.line(left, y(mark), right(), y(mark), PdfStyle.LINE, 0.5);
            pen.textUpTo(texts.number(mark), left - 4, y(mark) + 2.5, PdfStyle.FINE, PdfStyle.SOFT);
        });
        last.capacity().stream().filter(scale::holds).forEach(capacity -> capacity(pen, capacity));
        if (totals().findAny().isEmpty()) {
            pen.text(texts.say("pdf.census.none"), left, bottom() / 2, PdfStyle.BODY, PdfStyle.TEXT, false);
        }
        pen.line(left, bottom(), right(), bottom(), PdfStyle.SOFT, 0.6);
        IntStream.range(0, last.nights().size()).forEach(place -> night(pen, place));
        newest().ifPresent(place -> pen.text(
                texts.number(total(place).getAsInt()),
                x(place) + 4,
                y(total(place).getAsInt()) + 3,
                PdfStyle.BODY,
                PdfStyle.TEXT,
                true));
        new PdfLegend(pen, signs()).write(0, width, drawing - 3);
    }

    private void capacity(PdfCanvas pen, int capacity) {
        pen.dashed(left, y(capacity), right(), y(capacity), PdfStyle.VERMILION);
    }

    /** Tonight's place, if its census is known. */
    private OptionalInt newest() {
        int place = last.nights().size() - 1;
        return total(place).isPresent() ? OptionalInt.of(place) : OptionalInt.empty();
    }

    private OptionalInt total(int place) {
        return last.nights().get(place).total();
    }

    private void night(PdfCanvas pen, int place) {
        ReportedCensus night = last.nights().get(place);
        int ago = last.nights().size() - 1 - place;
        if (ago % DAYS_A_LABEL == 0) {
            pen.line(x(place), bottom(), x(place), bottom() + 3, PdfStyle.SOFT, 0.6);
            pen.textAround(
                    texts.dayAndMonth(night.date()), x(place), bottom() + 11, PdfStyle.FINE, PdfStyle.SOFT, false);
        }
        if (night.total().isEmpty()) {
            pen.cross(x(place) - 1.7, bottom() - 4.4, 3.4, 3.4, PdfStyle.SOFT, 0.7);
            return;
        }
        double y = y(night.total().getAsInt());
        if (place > 0 && total(place - 1).isPresent()) {
            pen.line(x(place - 1), y(total(place - 1).getAsInt()), x(place), y, PdfStyle.BLUE, 1.6);
        }
        pen.dot(x(place), y, ago == 0 ? 2.6 : 1.6, night.complete() ? PdfStyle.BLUE : "#FFFFFF", PdfStyle.BLUE);
    }

    private List<PdfLegend.Sign> signs() {
        var missing = new PdfLegend.Sign(
                5, texts.say("pdf.census.missing"), (pen, x, y) -> pen.cross(x, y + 1.5, 4, 4, PdfStyle.SOFT, 0.8));
        var partly = new PdfLegend.Sign(
                5,
                texts.say("pdf.census.partly"),
                (pen, x, y) -> pen.dot(x + 2.5, y + 3.5, 2, "#FFFFFF", PdfStyle.BLUE));
        Optional<PdfLegend.Sign> capacity = last.capacity().stream()
                .mapToObj(number -> new PdfLegend.Sign(
                        16,
                        capacity(number),
                        (pen, x, y) -> pen.dashed(x, y + 3.5, x + 16, y + 3.5, PdfStyle.VERMILION)))
                .findFirst();
        return capacity.map(sign -> List.of(sign, partly, missing)).orElse(List.of(partly, missing));
    }

    private String capacity(int capacity) {
        return texts.say(Message.of("pdf.census.capacity").with("capacity", capacity));
    }

    private double right() {
        return width - ROOM_RIGHT;
    }

    private double bottom() {
        return drawing - DATES - LEGEND;
    }

    private double x(int place) {
        return left + 4 + place * (right() - left - 8) / (last.nights().size() - 1);
    }

    private double y(int people) {
        return bottom() - 8 - scale.share(people) * (bottom() - 8 - TOP);
    }

    private String alternative() {
        var alternative = Message.of("pdf.census.alt")
                .with("title", texts.say("pdf.census"))
                .with("nights", nights(night -> night.total().isPresent()))
                .with("missing", nights(night -> night.total().isEmpty()));
        String capacity = last.capacity().stream()
                .mapToObj(texts::number)
                .findFirst()
                .orElseGet(() -> texts.say("figure.capacity.none"));
        return texts.say(alternative.with("capacity", capacity));
    }

    private String nights(Predicate<ReportedCensus> which) {
        String nights = last.nights().stream().filter(which).map(this::night).collect(joining("; "));
        return nights.isEmpty() ? texts.say("pdf.nothing") : nights;
    }

    private String night(ReportedCensus night) {
        if (night.total().isEmpty()) {
            return texts.date(night.date());
        }
        return texts.say(Message.of(night.complete() ? "pdf.census.night" : "pdf.census.nightPartly")
                .with("date", night.date())
                .with("people", night.total().getAsInt()));
    }
}
