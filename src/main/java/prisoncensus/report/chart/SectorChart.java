package prisoncensus.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prisoncensus.checks.SectorLine;
import prisoncensus.checks.night.Message;
import prisoncensus.report.NightReport;
import prisoncensus.report.Texts;
import prisoncensus.report.layout.Align;
import prisoncensus.report.layout.Fonts;

/** The people of each sector against its limit. Every meaning has a second sign, for grey print and for the colour-blind. */
public final class SectorChart {
    private static final int FEW = 6;
    private static final int ONE_COLUMN = 14;
    private static final int MOST = 44;
    private static final double STEP_OF_FEW = 18;
    private static final double STEP_OF_ONE_COLUMN = 13;
    private static final double STEP_OF_MANY = 11.5;
    private static final double GAP = 20;
    private static final double AIR = 3;

    private final NightReport report;
    private final Texts texts;
    private final double width;
    private final List<SectorLine> sectors;
    private final SectorBars bars;
    private final Legend legend;

    private SectorChart(NightReport report, Fonts fonts, double width) {
        this.report = report;
        this.texts = report.texts();
        this.width = width;
        this.sectors = shown(report.sectors());
        this.bars = new SectorBars(texts, fonts, (width - GAP * (columns() - 1)) / columns(), step(), sectors);
        this.legend = new Legend(SectorBars.signs(texts), fonts, width);
    }

    /** The chart in that width in points; its height follows from the number of sectors. */
    public static Chart of(NightReport report, Fonts fonts, double width) {
        return new SectorChart(report, fonts, width).chart();
    }

    /** Whether the sectors stand in one column, so that the chart may stand beside another. */
    public static boolean isNarrow(NightReport report) {
        return report.sectors().size() <= ONE_COLUMN;
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
        if (sectors.size() <= FEW) {
            return STEP_OF_FEW;
        }
        return columns() == 1 ? STEP_OF_ONE_COLUMN : STEP_OF_MANY;
    }

    private Chart chart() {
        var sketch = new Sketch();
        draw(sketch);
        var drawing = new Drawing(width, height(), alternative(), sketch.shapes());
        return new Chart(report.sectorsTitle(), drawing, report.sectorsTable(), remark());
    }

    private double height() {
        return sectors.isEmpty() ? Legend.LINE : rows() * step() + legend.height() + AIR;
    }

    private Optional<String> remark() {
        int more = report.sectors().size() - sectors.size();
        return more == 0
                ? Optional.empty()
                : Optional.of(texts.say(Message.of("pdf.moreSectors").with("number", more)));
    }

    private void draw(Sketch sketch) {
        if (sectors.isEmpty()) {
            sketch.text(texts.say("pdf.chart.none"), 0, ChartStyle.TEXT.size(), ChartStyle.TEXT, Align.LEFT);
            return;
        }
        for (int i = 0; i < sectors.size(); i++) {
            SectorLine sector = sectors.get(i);
            int column = i / rows();
            double left = column * (bars.width() + GAP);
            double top = i % rows() * step();
            sketch.part(bars.words(sector), part -> bars.draw(part, sector, left, top));
        }
        legend.draw(sketch, rows() * step() + Legend.LINE);
    }

    private String alternative() {
        String all = report.sectors().isEmpty()
                ? texts.say("pdf.chart.none")
                : report.sectors().stream().map(bars::words).collect(Collectors.joining("; "));
        return texts.say(
                Message.of("pdf.chart.alt").with("title", report.sectorsTitle()).with("sectors", all));
    }
}
