package prisoncensus.report.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import prisoncensus.checks.SectorLine;
import prisoncensus.checks.night.Message;
import prisoncensus.report.NightReport;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;

/** Draws the people of each sector against its limit. Every meaning has a second sign, for grey print and for the colour-blind. */
final class PdfSectorChart implements PdfFigure {
    private static final int FEW = 6;
    private static final int ONE_COLUMN = 14;
    private static final int MOST = 44;
    private static final double LEGEND_LINE = 12;
    private static final double MORE = 12;
    private static final double GAP = 20;
    private static final int LONGEST_NAME = 60;

    private final NightReport report;
    private final Texts texts;
    private final PdfFo fo;
    private final double width;
    private final List<SectorLine> sectors;

    PdfSectorChart(NightReport report, PdfFo fo, double width) {
        this.report = report;
        this.texts = report.texts();
        this.fo = fo;
        this.width = width;
        this.sectors = shown(report.sectors());
    }

    /** All sectors in their order; if there are too many, those over the limit before the others. */
    private static List<SectorLine> shown(List<SectorLine> all) {
        if (all.size() <= MOST) {
            return all;
        }
        return all.stream()
                .sorted(Comparator.comparing(SectorLine::isOver).reversed())
                .limit(MOST)
                .toList();
    }

    private int columns() {
        return sectors.size() <= ONE_COLUMN ? 1 : 2;
    }

    private int rows() {
        return (sectors.size() + columns() - 1) / columns();
    }

    private double step() {
        return sectors.size() <= FEW ? 18 : columns() == 1 ? 13 : 11.5;
    }

    private int legendLines() {
        return PdfBars.legendLines(texts, width);
    }

    private double drawing() {
        return sectors.isEmpty() ? LEGEND_LINE : rows() * step() + legendLines() * LEGEND_LINE + 3;
    }

    /** Whether it is drawn in one column, so that it may stand beside another chart. */
    static boolean isNarrow(NightReport report) {
        return report.sectors().size() <= ONE_COLUMN;
    }

    @Override
    public double height() {
        return PdfStyle.CHART_HEADING + drawing() + (isCut() ? MORE : 0);
    }

    private boolean isCut() {
        return report.sectors().size() > sectors.size();
    }

    @Override
    public void write() {
        fo.chartHeading(report.sectorsTitle());
        PdfCanvas.figure(fo, width, drawing(), alternative(), this::draw);
        if (isCut()) {
            int more = report.sectors().size() - sectors.size();
            fo.block(texts.say(Message.of("pdf.moreSectors").with("number", more)));
        }
    }

    private void draw(PdfCanvas pen) {
        if (sectors.isEmpty()) {
            pen.text(texts.say("pdf.chart.none"), 0, PdfStyle.BODY, PdfStyle.BODY, PdfStyle.TEXT, false);
            return;
        }
        double columnWidth = (width - GAP * (columns() - 1)) / columns();
        var bars = new PdfBars(texts, pen, columnWidth, step(), sectors);
        for (int i = 0; i < sectors.size(); i++) {
            int column = i / rows();
            bars.draw(sectors.get(i), column * (columnWidth + GAP), i % rows() * step());
        }
        bars.legend(width, rows() * step() + LEGEND_LINE);
    }

    private String alternative() {
        String all = report.sectors().isEmpty()
                ? texts.say("pdf.chart.none")
                : report.sectors().stream().map(this::alternative).collect(Collectors.joining("; "));
        return texts.say(
                Message.of("pdf.chart.alt").with("title", report.sectorsTitle()).with("sectors", all));
    }

    private String alternative(SectorLine sector) {
        return texts.say(Message.of(sector.isOver() ? "pdf.chart.altOver" : "pdf.chart.altSector")
                .with("sector", PdfText.shorten(PdfText.clean(sector.sector()), LONGEST_NAME))
                .with("people", alternativePeople(sector))
                .with("limit", texts.say(Value.numberOrMissing(sector.limit()))));
    }

    private String alternativePeople(SectorLine sector) {
        String people = texts.say(Value.numberOrMissing(sector.people()));
        return PdfBars.isAtLeast(sector)
                ? texts.say(Message.of("pdf.chart.altAtLeast").with("people", people))
                : people;
    }
}
