package prisoncensus.report.pdf;

import java.util.ArrayList;
import java.util.List;
import prisoncensus.report.NightReport;

/** The three charts: those that fit stand on page 1, in their order, the others on the page behind it. None is ever left out. */
final class PdfCharts {
    private static final double BESIDE = (PdfStyle.WIDTH - 16) / 2;
    private static final double LEAST_HEIGHT = 108;

    private final List<PdfFigure> figures = new ArrayList<>();
    private final int onFirstPage;

    /** @param room for them on page 1, in points */
    PdfCharts(NightReport report, PdfFo fo, double room) {
        if (PdfSectorChart.isNarrow(report)) {
            var sectors = new PdfSectorChart(report, fo, BESIDE);
            double height = Math.max(LEAST_HEIGHT, sectors.height() - PdfStyle.CHART_HEADING);
            figures.add(new PdfPair(sectors, new PdfCensusChart(report, fo, BESIDE, height), BESIDE, fo));
        } else {
            figures.add(new PdfSectorChart(report, fo, PdfStyle.WIDTH));
            figures.add(new PdfCensusChart(report, fo, PdfStyle.WIDTH, LEAST_HEIGHT));
        }
        figures.add(new PdfCellMap(report, fo));
        int fitting = 0;
        double left = room;
        for (PdfFigure figure : figures) {
            left -= figure.height();
            if (left < 0) {
                break;
            }
            fitting++;
        }
        this.onFirstPage = fitting;
    }

    /** The height of those on page 1. */
    double height() {
        return figures.subList(0, onFirstPage).stream()
                .mapToDouble(PdfFigure::height)
                .sum();
    }

    void writeFirst() {
        figures.subList(0, onFirstPage).forEach(PdfFigure::write);
    }

    void writeOthers() {
        figures.subList(onFirstPage, figures.size()).forEach(PdfFigure::write);
    }
}
