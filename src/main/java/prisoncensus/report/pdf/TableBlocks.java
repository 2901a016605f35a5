package prisoncensus.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import prisoncensus.report.Language;
import prisoncensus.report.Table;
import prisoncensus.report.Table.Mark;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;
import prisoncensus.report.chart.Palette;
import prisoncensus.report.layout.Align;
import prisoncensus.report.layout.Block;
import prisoncensus.report.layout.Block.Table.Column;
import prisoncensus.report.layout.Block.Table.TableRow;
import prisoncensus.report.layout.ColumnWidths;
import prisoncensus.report.layout.Face;
import prisoncensus.report.layout.Fonts;
import prisoncensus.report.layout.LineBreaker;
import prisoncensus.report.layout.Span;
import prisoncensus.report.layout.Style;
import prisoncensus.report.layout.VisibleText;

/** Sets the tables of the report: a column of figures flush right, codes in one width, a row that tells of a breach with a sign. */
final class TableBlocks {
    private static final Style HEADING = PageStyle.SMALL.in(Face.BOLD);
    private static final Style ALERT = HEADING.in(Palette.ALERT);
    private static final double PADDING = 2 * PageStyle.TABLE.paddingX() + 1;
    private static final double WIDEST_WORD = 76;
    private static final String HASH = "0".repeat(64);
    private static final int LONGEST = 2_000;

    private final Texts texts;
    private final Fonts fonts;

    TableBlocks(Texts texts, Fonts fonts) {
        this.texts = texts;
        this.fonts = fonts;
    }

    /** The table across the page; it has one row at least. */
    Block of(Table table) {
        double[] widths = widths(table);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            var title = Span.of(table.columns().get(i).title(), HEADING);
            columns.add(new Column(title, widths[i], align(table, i)));
        }
        List<TableRow> rows =
                table.rows().stream().map(row -> row(table.columns(), row)).toList();
        return new Block.Table(columns, rows, PageStyle.TABLE);
    }

    /** A column with a number in it is set flush right, its [x] as well. */
    private static Align align(Table table, int column) {
        boolean numbers = table.rows().stream()
                .map(row -> row.values().get(column))
                .anyMatch(value -> value instanceof Value.Whole || value instanceof Value.Share);
        return numbers ? Align.RIGHT : Align.LEFT;
    }

    private TableRow row(List<Table.Column> columns, Table.Row row) {
        List<Span> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = VisibleText.shorten(texts.say(row.values().get(i)), LONGEST);
            boolean alert = row.alert() && i == 0;
            cells.add(
                    alert
                            ? Span.of("▲ " + text, ALERT)
                            : span(text, columns.get(i).mark()));
        }
        return new TableRow(cells);
    }

    private Span span(String text, Mark mark) {
        return switch (mark) {
            case CODE -> Span.of(text, PageStyle.CODE);
            case ENGLISH -> new Span(text, PageStyle.SMALL, english());
            case NONE, SHARE_BAR -> Span.of(text, PageStyle.SMALL);
        };
    }

    private Optional<String> english() {
        return texts.language() == Language.EN ? Optional.empty() : Optional.of(Language.EN.code());
    }

    private double[] widths(Table table) {
        double[] headings = least(table, place -> heading(table, place));
        double[] words = least(table, place -> Math.max(headings[place], word(table, place)));
        double[] weights =
                table.columns().stream().mapToDouble(Table.Column::width).toArray();
        boolean roomy = Arrays.stream(words).sum() < PageStyle.WIDTH;
        return ColumnWidths.share(PageStyle.WIDTH, roomy ? words : headings, weights);
    }

    private static double[] least(Table table, IntToWidth width) {
        return IntStream.range(0, table.columns().size()).mapToDouble(width::of).toArray();
    }

    private interface IntToWidth {
        double of(int column);
    }

    private double heading(Table table, int place) {
        Table.Column column = table.columns().get(place);
        double code = column.mark() == Mark.CODE ? PageStyle.CODE.widthOf(HASH, fonts) : 0;
        return PADDING + Math.max(code, LineBreaker.widestWord(column.title(), HEADING, fonts));
    }

    /** The widest word of the rows that must stand in one line; very long words may break. */
    private double word(Table table, int place) {
        ToDoubleFunction<Value> widest = value -> value instanceof Value.Worded text
                ? LineBreaker.widestPart(VisibleText.shorten(text.text(), LONGEST), HEADING, fonts)
                : 0;
        double word = table.rows().stream()
                .map(row -> row.values().get(place))
                .mapToDouble(widest)
                .max()
                .orElse(0);
        return PADDING + Math.min(word, WIDEST_WORD);
    }
}
