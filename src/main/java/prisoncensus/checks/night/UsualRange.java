package prisoncensus.checks.night;

import java.math.BigDecimal;
import java.util.List;

/** What is usual: within 20 percent of the median of earlier numbers, of which there must be enough. */
public record UsualRange(List<Long> earlier) {
    /** So many earlier nights are wanted. */
    public static final int LEAST_NIGHTS = 7;

    /** Copies the numbers, sorted. */
    public UsualRange {
        earlier = earlier.stream().sorted().toList();
    }

    public boolean isKnown() {
        return earlier.size() >= LEAST_NIGHTS;
    }

    public boolean holds(long number) {
        return 5 * Math.abs(2 * number - twiceTheMedian()) <= twiceTheMedian();
    }

    /** The sum of the middle two, which of an odd number are one and the same: doubled, the median is always whole. */
    private long twiceTheMedian() {
        int nights = earlier.size();
        return earlier.get((nights - 1) / 2) + earlier.get(nights / 2);
    }

    /** The median, a whole number or one with a half. */
    public Object median() {
        long twice = twiceTheMedian();
        return twice % 2 == 0 ? (Object) (twice / 2) : BigDecimal.valueOf(twice * 5, 1);
    }
}
