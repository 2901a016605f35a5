package prisoncensus.logbook;

import java.time.LocalDateTime;

/**
 * A date and time on the facility's wall clock, as the log states it.
 *
 * @param at for a date alone, its 00:00
 * @param dateOnly whether only the date was written
 */
public record Moment(LocalDateTime at, boolean dateOnly) {}
