package prisoncensus.checks.night;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * The census of one earlier night, as its report states it.
 *
 * @param total people at the census count; empty if it is missing, never 0 for that
 * @param complete whether every active group cell was counted; false also where nobody knows
 */
public record ReportedCensus(LocalDate date, OptionalLong total, boolean complete) {
    /** A night of which nothing is known. */
    public static ReportedCensus missing(LocalDate date) {
        return new ReportedCensus(date, OptionalLong.empty(), false);
    }
}
