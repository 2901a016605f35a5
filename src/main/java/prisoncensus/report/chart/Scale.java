package prisoncensus.report.chart;

import java.util.LongSummaryStatistics;
import java.util.stream.LongStream;

/**
 * The marks beside a chart: round numbers, the lowest below or at all values, the highest above or at them. Values are from 0 to a
 * quintillion.
 *
 * @param step from mark to mark
 */
record Scale(long lowest, long highest, long step) {
    private static final int MOST_STEPS = 5;

    /** The scale for these values; without a value it has no marks. */
    static Scale of(LongStream values) {
        LongSummaryStatistics all = values.summaryStatistics();
        if (all.getCount() == 0) {
            return new Scale(0, 0, 0);
        }
        long step = 1;
        for (int i = 1; steps(all, step) > MOST_STEPS; i++) {
            step = step * (i % 3 == 2 ? 5 : 4) / 2;
        }
        long lowest = all.getMin() / step * step;
        return new Scale(lowest, Math.max(lowest + step, up(all.getMax(), step)), step);
    }

    private static long steps(LongSummaryStatistics all, long step) {
        return (up(all.getMax(), step) - all.getMin() / step * step) / step;
    }

    private static long up(long value, long step) {
        return (value + step - 1) / step * step;
    }

    LongStream marks() {
        return step == 0
                ? LongStream.empty()
                : LongStream.iterate(lowest, mark -> mark <= highest, mark -> mark + step);
    }

    boolean holds(long value) {
        return step > 0 && value >= lowest && value <= highest;
    }

    /** How far up a value lies, from 0 to 1. */
    double share(long value) {
        return (value - lowest) / (double) (highest - lowest);
    }
}
