package prisoncensus.logbook;

import java.util.Optional;

/**
 * One row of limits.csv: a limit of the facility's own on these days.
 *
 * @param value as written, readable for that limit
 */
public record LimitValue(
        Origin origin,
        LimitName limit,
        String value,
        Validity validity,
        Optional<String> source,
        Optional<String> approvedBy)
        implements LogEntry {}
