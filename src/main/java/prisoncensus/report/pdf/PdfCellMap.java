package prisoncensus.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import prisoncensus.checks.night.Message;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportFont;
import prisoncensus.report.SectorMap;
import prisoncensus.report.SectorMap.Shade;
import prisoncensus.report.SectorMap.Square;
import prisoncensus.report.Texts;

/** Draws every cell as a square, by share of its limit: the darker the fuller, and each state with a second sign. */
final class PdfCellMap implements PdfFigure {
    private static final double LEAST_SQUARE = 10;
    private static final double WIDEST_SQUARE = 18;
    private static final double STEP = 12.5;
    private static final double SMALL_SQUARE = 5.5;
    private static final double SMALL_STEP = 7.5;
    private static final double MOST = 660;
    private static final double GAP = 6;
    private static final double MOST_FOR_NAME = 120;
    private static final double LEGEND_LINE = 12;

    private final NightReport report;
    private final Texts texts;
    private final PdfFo fo;
    private final double name;
    private final PdfSquares squares;
    private final double step;
    private final List<Row> rows;
    private final int all;

    /** Some squares of one sector, the first row of which has its name. */
    private record Row(String name, List<Square> squares) {}

    PdfCellMap(NightReport report, PdfFo fo) {
        this.report = report;
        this.texts = report.texts();
        this.fo = fo;
        this.name = Math.min(
                MOST_FOR_NAME,
                GAP
                        + report.cellMap().stream()
                                .mapToDouble(sector -> ReportFont.PLAIN.width(name(sector), PdfStyle.SMALL))
                                .max()
                                .orElse(0));
        double wide = Math.max(LEAST_SQUARE, PdfSquares.widest(texts, report.cellMap()) + 2.4);
        boolean isLarge = rows(wide).size() * STEP <= MOST;
        double square = isLarge ? spread(wide) : SMALL_SQUARE;
        this.step = isLarge ? STEP : SMALL_STEP;
        this.squares = new PdfSquares(texts, square, step - 1.5, isLarge);
        List<Row> wanted = rows(square);
        this.all = wanted.size();
        this.rows = wanted.subList(0, Math.min(all, (int) (MOST / step)));
    }

    /** As wide as the longest sector allows, within reason. */
    private double spread(double wide) {
        int longest = report.cellMap().stream()
                .mapToInt(sector -> sector.cells().size())
                .max()
                .orElse(1);
        return Math.max(wide, Math.min(WIDEST_SQUARE, (PdfStyle.WIDTH - name) / longest));
    }

    private List<Row> rows(double square) {
        int across = (int) ((PdfStyle.WIDTH - name) / square);
        List<Row> rows = new ArrayList<>();
        for (SectorMap sector : report.cellMap()) {
            for (int i = 0; i < sector.cells().size(); i += across) {
                int end = Math.min(sector.cells().size(), i + across);
                rows.add(new Row(i == 0 ? name(sector) : "", sector.cells().subList(i, end)));
            }
        }
        return rows;
    }

    private static String name(SectorMap sector) {
        return PdfText.clean(sector.sector());
    }

    private double drawing() {
        return rows.isEmpty() ? LEGEND_LINE : rows.size() * step + 4 + legendLines() * LEGEND_LINE;
    }

    private int legendLines() {
        return PdfLegend.lines(signs(), PdfStyle.WIDTH);
    }

    @Override
    public double height() {
        return PdfStyle.CHART_HEADING + drawing() + (all > rows.size() ? LEGEND_LINE : 0);
    }

    @Override
    public void write() {
        fo.chartHeading(texts.say("pdf.map"));
        String alternative = new PdfMapInWords(texts, report.cellMap()).say();
        PdfCanvas.figure(fo, PdfStyle.WIDTH, drawing(), alternative, this::draw);
        if (all > rows.size()) {
            int more = report.cellMap().stream()
                            .mapToInt(sector -> sector.cells().size())
                            .sum()
                    - rows.stream().mapToInt(row -> row.squares().size()).sum();
            fo.block(texts.say(Message.of("pdf.moreCells").with("number", more)));
        }
    }

    private void draw(PdfCanvas pen) {
        if (rows.isEmpty()) {
            pen.text(texts.say("pdf.map.none"), 0, PdfStyle.BODY, PdfStyle.BODY, PdfStyle.TEXT, false);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            row(pen, rows.get(i), i * step);
        }
        new PdfLegend(pen, signs()).write(0, PdfStyle.WIDTH, rows.size() * step + LEGEND_LINE);
    }

    private void row(PdfCanvas pen, Row row, double y) {
        String label = PdfText.fit(row.name(), ReportFont.PLAIN, PdfStyle.SMALL, name - GAP);
        pen.text(label, 0, y + step / 2 + 2, PdfStyle.SMALL, PdfStyle.TEXT, false);
        for (int i = 0; i < row.squares().size(); i++) {
            squares.draw(pen, row.squares().get(i), name + i * squares.width(), y);
        }
    }

    /** Only the states that occur, so that the legend stays short; what is grave is always there. */
    private List<PdfLegend.Sign> signs() {
        List<PdfLegend.Sign> signs = new ArrayList<>();
        Arrays.stream(Shade.values())
                .filter(shade -> shade == Shade.OVER || shade == Shade.MISSING || occurs(shade))
                .map(squares::sign)
                .forEach(signs::add);
        if (report.cellMap().stream().flatMap(sector -> sector.cells().stream()).anyMatch(Square::partly)) {
            signs.add(squares.signOfPartly());
        }
        if (squares.figures()) {
            signs.add(new PdfLegend.Sign(0, texts.say("pdf.map.figures"), (pen, x, y) -> {}));
        }
        return signs;
    }

    private boolean occurs(Shade shade) {
        return report.cellMap().stream().anyMatch(sector -> sector.number(shade) > 0);
    }
}
