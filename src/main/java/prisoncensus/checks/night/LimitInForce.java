package prisoncensus.checks.night;

import java.util.Optional;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LimitValue;

/**
 * One limit as it stood on the census date.
 *
 * @param value as written; empty for a limit that has no default and was not declared
 * @param row the row of limits.csv it comes from; empty where the default stands
 */
public record LimitInForce(LimitName limit, Optional<String> value, Optional<LimitValue> row) {}
