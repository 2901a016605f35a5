package prisoncensus.checks;

import java.util.Map;
import java.util.OptionalLong;
import prisoncensus.checks.night.Cell;
import prisoncensus.logbook.Activity;

/**
 * One cell's time out of it on the census date.
 *
 * @param people of the cell; empty if it lacks a count, so that nobody knows
 * @param minutes by activity, the mean a person; empty if the people are not known or there is no record
 * @param outMinutes over what counts as time out
 * @param isShort whether that is too short and not excused
 */
public record OutLine(
        Cell cell, OptionalLong people, Map<Activity, Long> minutes, OptionalLong outMinutes, boolean isShort) {
    /** Copies the map. */
    public OutLine {
        minutes = Map.copyOf(minutes);
    }
}
