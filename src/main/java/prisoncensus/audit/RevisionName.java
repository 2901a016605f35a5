package prisoncensus.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A revision as a person names it.
 *
 * @param facility its code
 * @param date the census date
 * @param revision its number; empty for the one that stands for the night
 */
public record RevisionName(String facility, LocalDate date, Optional<Integer> revision) {}
