package prisoncensus.logbook;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of headcount.csv: the people of one cell at one scheduled count. Times are the facility's wall clock.
 *
 * @param counted people counted in the cell, 0 to 99999
 * @param outCount people of this cell counted elsewhere; empty adds nobody
 * @param slip this slip's own number
 * @param supersedes the number of the slip that this one replaces
 */
public record CountSlip(
        Origin origin,
        String cell,
        LocalTime scheduledTime,
        int counted,
        CountType type,
        Optional<LocalDateTime> countedAt,
        OptionalInt outCount,
        Optional<String> officer,
        Optional<String> secondOfficer,
        Optional<String> slip,
        Optional<String> supersedes,
        Optional<String> remarks)
        implements LogEntry {

    /** The people of the cell at this count: those counted in it and those counted elsewhere. */
    public int people() {
        return outCount.isPresent() ? counted + outCount.getAsInt() : counted;
    }
}
