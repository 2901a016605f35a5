package prisoncensus.checks.night;

import java.time.LocalDateTime;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.SolitaryPlacement;

/**
 * What the logs of earlier days tell of one placement.
 *
 * @param newest its newest line before the census date; within one file the last line governs
 * @param earliestPlacedAt the earliest placed_at ever logged for it before the census date
 * @param earliestOrigin the first line that says so
 */
public record EarlierPlacement(SolitaryPlacement newest, LocalDateTime earliestPlacedAt, Origin earliestOrigin) {}
