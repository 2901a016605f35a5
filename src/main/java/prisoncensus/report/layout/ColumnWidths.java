package prisoncensus.report.layout;

/** Shares a width among columns. */
public final class ColumnWidths {
    private ColumnWidths() {}

    /**
     * The width of each column by its weight, but none narrower than its least; the sum is the total if the least widths leave room.
     *
     * @param total in points
     * @param least of each column, in points
     * @param weights above 0
     */
    public static double[] share(double total, double[] least, double[] weights) {
        double[] widths = new double[least.length];
        boolean[] fixed = new boolean[least.length];
        boolean settled = false;
        while (!settled) {
            settled = true;
            double unit = (total - sum(least, fixed, true)) / Math.max(1, sum(weights, fixed, false));
            for (int i = 0; i < widths.length; i++) {
                widths[i] = fixed[i] ? least[i] : weights[i] * unit;
                if (!fixed[i] && widths[i] < least[i]) {
                    fixed[i] = true;
                    settled = false;
                }
            }
        }
        return widths;
    }

    private static double sum(double[] values, boolean[] fixed, boolean which) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += fixed[i] == which ? values[i] : 0;
        }
        return sum;
    }
}
