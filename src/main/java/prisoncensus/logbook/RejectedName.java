package prisoncensus.logbook;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What a rejected line names, as far as it can be read: it could have said anything about that, and nothing about anything else. A line
 * of which nothing can be read names all of its log. Each part is empty if the log has no such column, or it cannot be read.
 *
 * @param time of the scheduled count, facility time
 * @param person a pseudonym
 * @param validTo the first date on which a row of cells.csv is no longer in force
 */
public record RejectedName(
        LogKind log,
        Optional<String> cell,
        Optional<LocalTime> time,
        Optional<Meal> meal,
        Optional<String> placement,
        Optional<String> person,
        Optional<LocalDate> validTo) {

    /** Of a line of which nothing can be read. */
    public static RejectedName nothing(LogKind log) {
        return of(log, Optional.empty());
    }

    /** Of a line that gives this cell. */
    public static RejectedName cell(LogKind log, String cell) {
        return of(log, Optional.of(cell));
    }

    private static RejectedName of(LogKind log, Optional<String> cell) {
        return new RejectedName(
                log, cell, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
