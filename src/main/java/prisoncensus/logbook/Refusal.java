package prisoncensus.logbook;

import java.util.OptionalInt;

/**
 * A file that was refused as a whole; none of its lines count.
 *
 * @param line the line that shows why, if it is one line's doing
 */
public record Refusal(LogFile file, OptionalInt line, Fault fault) implements LogEnd {}
