package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The nights of a facility that are to be reported, oldest first.
 *
 * @param gaps nights without a folder, too many in a row to be reported unasked
 */
public record NightPlan(List<LocalDate> nights, List<Gap> gaps) {
    static final int MOST_NIGHTS_WITHOUT_FOLDER = 31;

    /** Nights in a row, both ends included. */
    record Gap(LocalDate from, LocalDate to) {
        long nights() {
            return to.toEpochDay() - from.toEpochDay() + 1;
        }
    }

    /**
     * Every night from the first folder to the last that has ended and has no report.
     *
     * @param folders census dates that have a folder, in order
     * @param reported nights that have a report
     * @param today in the facility's zone; only nights before it have ended
     * @param fill whether gaps are reported however long
     */
    public static NightPlan of(List<LocalDate> folders, Set<LocalDate> reported, LocalDate today, boolean fill) {
        var ended = new TreeSet<>(folders).headSet(today, false);
        Set<LocalDate> nights = new TreeSet<>(ended);
        List<Gap> gaps = new ArrayList<>();
        for (LocalDate night : ended) {
            LocalDate before = ended.lower(night);
            if (before != null && before.plusDays(1).isBefore(night)) {
                var gap = new Gap(before.plusDays(1), night.minusDays(1));
                if (fill || gap.nights() <= MOST_NIGHTS_WITHOUT_FOLDER) {
                    gap.from().datesUntil(night).forEach(nights::add);
                } else if (!gap.from().datesUntil(night).allMatch(reported::contains)) {
                    gaps.add(gap);
                }
            }
        }
        nights.removeAll(reported);
        return new NightPlan(List.copyOf(nights), gaps);
    }
}
