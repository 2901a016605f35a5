package prisoncensus.report;

import java.util.Arrays;
import java.util.List;

/** Shares the width of the page among the columns of a table, so that no word of a heading must be broken. */
final class PdfColumns {
    static final double PADDING = 7;
    private static final double MONO_ADVANCE = 0.601;

    private final List<Table.Column> columns;

    PdfColumns(List<Table.Column> columns) {
        this.columns = columns;
    }

    /** The width of each column in points. */
    double[] widths(double total) {
        double[] least = columns.stream().mapToDouble(PdfColumns::least).toArray();
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

    private static double least(Table.Column column) {
        double heading = Arrays.stream(column.title().split(" ", -1))
                .mapToDouble(word -> PdfFont.BOLD.width(word, PdfStyle.SMALL))
                .max()
                .orElse(0);
        double code = column.mark() == Table.Mark.CODE ? 64 * PdfStyle.FINE * MONO_ADVANCE : 0;
        return Math.max(heading, code) + PADDING + 1;
    }
}
