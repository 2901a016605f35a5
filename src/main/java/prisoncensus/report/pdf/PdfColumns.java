package prisoncensus.report.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prisoncensus.report.ReportFont;
import prisoncensus.report.Table;
import prisoncensus.report.Value;

/** Shares the width of the page among the columns of a table, so that no word of a heading must be broken. */
final class PdfColumns {
    static final double PADDING = 7;
    private static final double MONO_ADVANCE = 0.601;

    private static final double WIDEST_WORD = 76;

    private final Table table;
    private final List<Table.Column> columns;

    PdfColumns(Table table) {
        this.table = table;
        this.columns = table.columns();
    }

    /** The width of each column in points. */
    double[] widths(double total) {
        double[] words = IntStream.range(0, columns.size())
                .mapToDouble(place -> Math.max(heading(place), word(place)))
                .toArray();
        return Arrays.stream(words).sum() < total
                ? widths(total, words)
                : widths(
                        total,
                        IntStream.range(0, columns.size())
                                .mapToDouble(this::heading)
                                .toArray());
    }

    private double[] widths(double total, double... least) {
        double[] widths = new double[least.length];
        boolean[] fixed = new boolean[least.length];
        boolean settled = false;
        while (!settled) {
            settled = true;
            double unit = (total - sum(least, fixed)) / weightOfOthers(fixed);
            for (int i = 0; i < widths.length; i++) {
                widths[i] = fixed[i] ? least[i] : columns.get(i).width() * unit;
                if (!fixed[i] && widths[i] < least[i]) {
                    fixed[i] = true;
                    settled = false;
                }
            }
        }
        return widths;
    }

    private static double sum(double[] least, boolean[] fixed) {
        double sum = 0;
        for (int i = 0; i < least.length; i++) {
            sum += fixed[i] ? least[i] : 0;
        }
        return sum;
    }

    private double weightOfOthers(boolean[] fixed) {
        double weight = 0;
        for (int i = 0; i < fixed.length; i++) {
            weight += fixed[i] ? 0 : columns.get(i).width();
        }
        return Math.max(weight, 1);
    }

    private double heading(int place) {
        Table.Column column = columns.get(place);
        double heading = widest(Arrays.stream(column.title().split(" ", -1)));
        double code = column.mark() == Table.Mark.CODE ? 64 * PdfStyle.FINE * MONO_ADVANCE : 0;
        return Math.max(heading, code) + PADDING + 1;
    }

    /** The widest word of the rows that must stand in one line; very long words may break. */
    private double word(int place) {
        double widest = widest(table.rows().stream()
                .map(row -> row.values().get(place))
                .flatMap(value -> value instanceof Value.Text text ? PdfText.pieces(text.text()) : Stream.empty()));
        return Math.min(widest, WIDEST_WORD) + PADDING + 1;
    }

    private static double widest(Stream<String> words) {
        return words.mapToDouble(word -> ReportFont.BOLD.width(word, PdfStyle.SMALL))
                .max()
                .orElse(0);
    }
}
