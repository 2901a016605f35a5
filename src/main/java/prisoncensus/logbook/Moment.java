package prisoncensus.logbook;

import java.time.LocalDateTime;

/**
 * A point on the facility's wall clock as somebody wrote it.
 *
 * @param at for a date alone, its 00:00
 * @param dateOnly whether only the date was written
 */
public record Moment(LocalDateTime at, boolean dateOnly) {}
