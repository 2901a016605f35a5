package prisoncensus.checks;

import java.time.LocalTime;
import java.util.List;
import java.util.OptionalLong;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.CellCounts;
import prisoncensus.checks.night.Limits;

/**
 * One cell's night.
 *
 * @param active whether the cell may be judged: false for one that a log names but cells.csv does not hold in force, which has no limit
 * @param counts people at each scheduled count, in the order of the day
 * @param peak the most people at any governing slip; empty if there is none
 */
public record CellLine(Cell cell, boolean active, List<AtCount> counts, OptionalLong peak) {
    /** Copies the counts. */
    public CellLine {
        counts = List.copyOf(counts);
    }

    /**
     * One scheduled count of the cell.
     *
     * @param people by the governing slip; empty if there is none
     * @param conflict whether there are slips but none governs: they contradict each other or are all superseded
     */
    public record AtCount(LocalTime time, OptionalLong people, boolean conflict) {}

    /** The cell's night by its counts. */
    static CellLine of(Cell cell, boolean active, CellCounts counts, Limits limits) {
        return new CellLine(
                cell,
                active,
                limits.countTimes().stream()
                        .map(time -> new AtCount(
                                time,
                                counts.people(time),
                                counts.hasSlip(time) && counts.governing(time).isEmpty()))
                        .toList(),
                counts.highest());
    }

    /** Whether the peak has a share of the limit: not without a peak, without a limit or for a limit of 0. */
    public boolean hasShare() {
        return active && peak.isPresent() && cell.limit() > 0;
    }

    /** Whether it held more people than its limit at some count. */
    public boolean isOver() {
        return active && peak.isPresent() && peak.getAsLong() > cell.limit();
    }
}
