package prisoncensus.report.chart;

import java.util.IntSummaryStatistics;
import java.util.stream.IntStream;

/**
 * The marks beside a chart: round numbers, the lowest below or at all values, the highest above or at them.
 *
 * @param step from mark to mark
 */
record Scale(int lowest, int highest, int step) {
    private static final int MOST_STEPS = 5;

    /** The scale for these values; without a value it has no marks. */
    static Scale of(IntStream values) {
        IntSummaryStatistics all = values.summaryStatistics();
        if (all.getCount() == 0) {
            return new Scale(0, 0, 0);
        }
        int step = 1;
        for (int i = 1; steps(all, step) > MOST_STEPS; i++) {
            step = step * (i % 3 == 2 ? 5 : 4) / 2;
        }
        int lowest = all.getMin() / step * step;
        return new Scale(lowest, Math.max(lowest + step, up(all.getMax(), step)), step);
    }

    private static int steps(IntSummaryStatistics all, int step) {
        return (up(all.getMax(), step) - all.getMin() / step * step) / step;
    }

    private static int up(int value, int step) {
        return (value + step - 1) / step * step;
    }

    IntStream marks() {
        return step == 0 ? IntStream.empty() : IntStream.iterate(lowest, mark -> mark <= highest, mark -> mark + step);
    }

    boolean holds(int value) {
        return step > 0 && value >= lowest && value <= highest;
    }

    /** How far up a value lies, from 0 to 1. */
    double share(int value) {
        return (value - lowest) / (double) (highest - lowest);
    }
}
