package prisoncensus.logbook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a row is in force.
 *
 * @param from first day, inclusive
 * @param to first day on which it is no longer in force; empty while it still is
 */
public record Validity(LocalDate from, Optional<LocalDate> to) {
    /** Whether the row is in force on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
    }

    /** Whether some day is covered by both. */
    public boolean overlaps(Validity other) {
        return to.map(other.from::isBefore).orElse(true)
                && other.to.map(from::isBefore).orElse(true);
    }
}
