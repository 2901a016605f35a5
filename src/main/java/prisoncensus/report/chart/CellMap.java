package prisoncensus.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Message;
import prisoncensus.report.NightReport;
import prisoncensus.report.SectorMap;
import prisoncensus.report.SectorMap.Shade;
import prisoncensus.report.SectorMap.Square;
import prisoncensus.report.Texts;
import prisoncensus.report.layout.Align;
import prisoncensus.report.layout.Fonts;
import prisoncensus.report.layout.VisibleText;

/** Every cell as a square, by share of its limit: the darker the fuller, and each state with a second sign. */
public final class CellMap {
    private static final double LEAST_SQUARE = 10;
    private static final double WIDEST_SQUARE = 18;
    private static final double AROUND_FIGURE = 2.4;
    private static final double STEP = 12.5;
    private static final double SMALL_SQUARE = 5.5;
    private static final double SMALL_STEP = 7.5;
    private static final double BETWEEN_ROWS = 1.5;
    private static final double HIGHEST = 660;
    private static final double GAP = 6;
    private static final double MOST_FOR_NAME = 120;
    private static final double AIR = 4;

    private final NightReport report;
    private final Texts texts;
    private final Fonts fonts;
    private final double width;
    private final double name;
    private final CellSquares squares;
    private final double step;
    private final List<Row> rows;
    private final Legend legend;

    /** Some squares of one sector, the first row of which has its name. */
    private record Row(String name, List<Square> squares) {}

    private CellMap(NightReport report, Fonts fonts, double width) {
        this.report = report;
        this.texts = report.texts();
        this.fonts = fonts;
        this.width = width;
        this.name = nameWidth();
        double wide = Math.max(LEAST_SQUARE, CellSquares.widest(texts, fonts, report.cellMap()) + AROUND_FIGURE);
        boolean isLarge = rows(wide).size() * STEP <= HIGHEST;
        double square = isLarge ? spread(wide) : SMALL_SQUARE;
        this.step = isLarge ? STEP : SMALL_STEP;
        this.squares = new CellSquares(texts, square, step - BETWEEN_ROWS, isLarge);
        List<Row> wanted = rows(square);
        this.rows = wanted.subList(0, Math.min(wanted.size(), (int) (HIGHEST / step)));
        this.legend = new Legend(signs(), fonts, width);
    }

    /** The chart in that width in points; its height follows from the number of cells and is at most that of a page. */
    public static Chart of(NightReport report, Fonts fonts, double width) {
        return new CellMap(report, fonts, width).chart();
    }

    private double nameWidth() {
        double longest = report.cellMap().stream()
                .mapToDouble(sector -> ChartStyle.NAME.widthOf(VisibleText.of(sector.sector(), fonts), fonts))
                .max()
                .orElse(0);
        return Math.min(MOST_FOR_NAME, GAP + longest);
    }

    /** As wide as the longest sector allows, within reason. */
    private double spread(double wide) {
        int longest = report.cellMap().stream()
                .mapToInt(sector -> sector.cells().size())
                .max()
                .orElse(1);
        return Math.max(wide, Math.min(WIDEST_SQUARE, (width - name) / longest));
    }

    private List<Row> rows(double square) {
        int across = (int) ((width - name) / square);
        List<Row> all = new ArrayList<>();
        for (SectorMap sector : report.cellMap()) {
            for (int i = 0; i < sector.cells().size(); i += across) {
                int end = Math.min(sector.cells().size(), i + across);
                all.add(new Row(i == 0 ? sector.sector() : "", sector.cells().subList(i, end)));
            }
        }
        return all;
    }

    private Chart chart() {
        var sketch = new Sketch();
        var words = new CellsInWords(texts, fonts, report.cellMap());
        draw(sketch, words);
        var drawing = new Drawing(width, height(), words.ofAll(), sketch.shapes());
        return new Chart(texts.say("pdf.map"), drawing, report.cells(), remark());
    }

    private double height() {
        return rows.isEmpty() ? Legend.LINE : rows.size() * step + AIR + legend.height();
    }

    private Optional<String> remark() {
        int all = report.cellMap().stream()
                .mapToInt(sector -> sector.cells().size())
                .sum();
        int shown = rows.stream().mapToInt(row -> row.squares().size()).sum();
        return all == shown
                ? Optional.empty()
                : Optional.of(texts.say(Message.of("pdf.moreCells").with("number", all - shown)));
    }

    private void draw(Sketch sketch, CellsInWords words) {
        if (rows.isEmpty()) {
            sketch.text(texts.say("pdf.map.none"), 0, ChartStyle.TEXT.size(), ChartStyle.TEXT, Align.LEFT);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            row(sketch, rows.get(i), i * step, words);
        }
        legend.draw(sketch, rows.size() * step + Legend.LINE);
    }

    private void row(Sketch sketch, Row row, double y, CellsInWords words) {
        String label = VisibleText.fit(row.name(), fonts, ChartStyle.NAME, name - GAP);
        sketch.text(label, 0, y + step / 2 + 2, ChartStyle.NAME, Align.LEFT);
        for (int i = 0; i < row.squares().size(); i++) {
            Square square = row.squares().get(i);
            double x = name + i * squares.width();
            sketch.part(words.of(square), part -> squares.draw(part, square, x, y));
        }
    }

    /** Only the states that occur, so that the legend stays short; what is grave is always there. */
    private List<Legend.Sign> signs() {
        List<Legend.Sign> signs = new ArrayList<>();
        Arrays.stream(Shade.values())
                .filter(shade -> shade == Shade.OVER || shade == Shade.MISSING || occurs(shade))
                .map(squares::sign)
                .forEach(signs::add);
        if (report.cellMap().stream().flatMap(sector -> sector.cells().stream()).anyMatch(Square::partly)) {
            signs.add(squares.signOfPartly());
        }
        if (squares.figures()) {
            signs.add(Legend.Sign.inWords(texts.say("pdf.map.figures")));
        }
        return signs;
    }

    private boolean occurs(Shade shade) {
        return report.cellMap().stream().anyMatch(sector -> sector.number(shade) > 0);
    }
}
