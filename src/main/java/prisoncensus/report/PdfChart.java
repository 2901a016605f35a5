package prisoncensus.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import prisoncensus.checks.Message;
import prisoncensus.checks.SectorLine;

/** Draws the people of each sector against its limit. Every meaning has a second sign, for grey print and for the colour-blind. */
final class PdfChart {
    private static final int FEW = 6;
    private static final int ONE_COLUMN = 14;
    private static final int MOST = 44;
    private static final double LEGEND = 18;
    private static final int LONGEST_NAME = 60;

    private final NightReport report;
    private final Texts texts;
    private final PdfFo fo;
    private final List<SectorLine> sectors;

    PdfChart(NightReport report, PdfFo fo) {
        this.report = report;
        this.texts = report.texts();
        this.fo = fo;
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
        return sectors.size() <= FEW ? 22 : columns() == 1 ? 16 : 11.5;
    }

    private double drawing() {
        return rows() * step() + LEGEND;
    }

    /** The height in points. */
    double height() {
        return sectors.isEmpty() ? 12 : drawing() + (isCut() ? 12 : 0);
    }

    private boolean isCut() {
        return report.sectors().size() > sectors.size();
    }

    void write() {
        if (sectors.isEmpty()) {
            fo.block(texts.say("pdf.chart.none"));
            return;
        }
        fo.open("fo:block", "line-height", "0pt", "font-size", "1pt");
        fo.open("fo:instream-foreign-object", "fox:alt-text", alternative());
        draw();
        fo.close(2);
        if (isCut()) {
            int more = report.sectors().size() - sectors.size();
            fo.block(texts.say(Message.of("pdf.moreSectors").with("number", more)));
        }
    }

    private void draw() {
        String width = Double.toString(PdfStyle.WIDTH);
        String height = Double.toString(drawing());
        fo.open(
                "svg:svg",
                "width",
                width + "pt",
                "height",
                height + "pt",
                "viewBox",
                "0 0 " + width + " " + height,
                "font-family",
                PdfStyle.FACE);
        double columnWidth = (PdfStyle.WIDTH - 20 * (columns() - 1)) / columns();
        var pen = new PdfPen(fo);
        var bars = new PdfBars(texts, pen, columnWidth, step(), sectors);
        for (int i = 0; i < sectors.size(); i++) {
            int column = i / rows();
            bars.draw(sectors.get(i), column * (columnWidth + 20), i % rows() * step());
        }
        bars.legend(rows() * step() + LEGEND - 5);
        fo.close();
    }

    private String alternative() {
        String all = sectors.stream().map(this::alternative).collect(Collectors.joining("; "));
        return PdfText.clean(texts.say(Message.of("pdf.chart.alt")
                .with("title", report.sectorsTable().name())
                .with("sectors", all)));
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
