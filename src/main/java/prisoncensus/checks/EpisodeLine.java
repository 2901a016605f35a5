package prisoncensus.checks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Subject;

/**
 * One episode in solitary that was held at any moment of the census date, valued at its end.
 *
 * @param subject the person, or the placement if no person is known
 * @param placements that count as this one stay, in the order of time
 * @param cells it was spent in, as people count
 * @param from the earliest placed_at ever logged
 * @param to empty while still held
 * @param inclusive calendar days, the first and the last included
 * @param exclusive calendar days without the first
 * @param elapsed whole periods of 24 hours
 * @param days by the convention in force
 * @param limit the most days allowed
 * @param due the first date on which it exceeds the limit; empty if it has ended
 */
public record EpisodeLine(
        Subject subject,
        List<String> placements,
        List<String> cells,
        LocalDateTime from,
        Optional<LocalDateTime> to,
        int inclusive,
        int exclusive,
        int elapsed,
        int days,
        int limit,
        Optional<LocalDate> due) {
    /** Copies the lists. */
    public EpisodeLine {
        placements = List.copyOf(placements);
        cells = List.copyOf(cells);
    }

    /** Whether it was still going on at the end of the census date. */
    public boolean isHeld() {
        return to.isEmpty();
    }

    /** Whether it was longer than allowed. */
    public boolean isOver() {
        return days > limit;
    }
}
