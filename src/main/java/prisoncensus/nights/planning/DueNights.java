package prisoncensus.nights.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import prisoncensus.logbook.LogKind;

/**
 * The nights of a facility that the schedule reports now, oldest first. A night that lacks a log waits for it, and later nights wait with
 * it, because each night is judged on the nights before it.
 *
 * @param ready to be reported
 * @param waiting the first night that waits; empty if none does
 */
public record DueNights(List<LocalDate> ready, Optional<Waiting> waiting) {
    /**
     * A night that waits.
     *
     * @param missing logs that have not come
     * @param until when it is reported without them
     */
    public record Waiting(LocalDate night, List<LogKind> missing, Instant until) {}

    /**
     * Finds the nights that are due. A night without a folder is due as well, unless the facility has had no folder for more than 31
     * nights.
     *
     * @param folders census dates that have a folder, in order
     * @param missing the logs of a night that have not come
     * @param settling until when the night waits at least because a file that lies there may be complete soon; empty if none may
     */
    public static DueNights of(
            List<LocalDate> folders,
            Set<LocalDate> reported,
            Timetable timetable,
            Instant now,
            Function<LocalDate, List<LogKind>> missing,
            Function<LocalDate, Optional<Instant>> settling) {
        List<LocalDate> ready = new ArrayList<>();
        for (LocalDate night : unreported(folders, reported, timetable.lastDue(now))) {
            List<LogKind> lacking = missing.apply(night);
            Optional<Instant> deadline = Stream.concat(
                            Stream.of(timetable.deadline(night)).filter(end -> !lacking.isEmpty()),
                            settling.apply(night).stream())
                    .filter(now::isBefore)
                    .max(Comparator.naturalOrder());
            if (deadline.isPresent()) {
                return new DueNights(ready, Optional.of(new Waiting(night, lacking, deadline.get())));
            }
            ready.add(night);
        }
        return new DueNights(ready, Optional.empty());
    }

    private static List<LocalDate> unreported(List<LocalDate> folders, Set<LocalDate> reported, LocalDate last) {
        var dates = new TreeSet<>(folders);
        LocalDate newest = dates.floor(last);
        if (newest != null
                && !newest.plusDays(NightPlan.MOST_NIGHTS_WITHOUT_FOLDER).isBefore(last)) {
            dates.add(last);
        }
        return NightPlan.of(List.copyOf(dates), reported, last.plusDays(1), false)
                .nights();
    }
}
