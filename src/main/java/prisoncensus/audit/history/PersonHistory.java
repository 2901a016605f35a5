package prisoncensus.audit.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * All that solitary logs and reports tell of one person.
 *
 * @param facility its code
 * @param person a pseudonym
 * @param valuedAt days are valued at the end of this census date, the last reported night asked for
 * @param dayCount the convention in force on it: INCLUSIVE, EXCLUSIVE or ELAPSED
 * @param placements in the order of time
 * @param otherPlacements numbers of placements that a line told of this person and whose newest line names another, or nobody
 * @param episodes in the order of time
 * @param rejectedLines how many lines of solitary logs up to the date were rejected: what they said is not known
 * @param unlogged how many dates from the first placement on have no solitary.csv
 */
public record PersonHistory(
        String facility,
        String person,
        LocalDate valuedAt,
        String dayCount,
        List<Placement> placements,
        List<String> otherPlacements,
        List<Episode> episodes,
        List<NightFinding> findings,
        long rejectedLines,
        long unlogged) {
    /** Copies the lists. */
    public PersonHistory {
        placements = List.copyOf(placements);
        otherPlacements = List.copyOf(otherPlacements);
        episodes = List.copyOf(episodes);
        findings = List.copyOf(findings);
    }

    /**
     * Days under all three conventions.
     *
     * @param inclusive calendar days, the first and the last included
     * @param exclusive calendar days without the first
     * @param elapsed whole periods of 24 hours
     */
    public record Days(int inclusive, int exclusive, int elapsed) {}

    /**
     * One placement.
     *
     * @param from the earliest placed_at ever logged
     * @param to empty while still held
     */
    public record Placement(String placement, String cell, LocalDateTime from, Optional<LocalDateTime> to, Days days) {}

    /**
     * Placements that count as one stay.
     *
     * @param to empty while still held
     * @param limit the most days allowed, by the convention in force
     * @param due the first date on which it exceeds the limit; empty if it has ended
     */
    public record Episode(
            List<String> placements,
            List<String> cells,
            LocalDateTime from,
            Optional<LocalDateTime> to,
            Days days,
            int limit,
            Optional<LocalDate> due) {
        /** Copies the lists. */
        public Episode {
            placements = List.copyOf(placements);
            cells = List.copyOf(cells);
        }
    }
}
