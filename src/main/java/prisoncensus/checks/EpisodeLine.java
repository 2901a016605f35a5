package prisoncensus.checks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Episode;
import prisoncensus.checks.night.Limits;
import prisoncensus.checks.night.Stay;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.LimitName;

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

    /** An episode of that person or placement, valued at the end of that date by the limits in force. */
    static EpisodeLine of(Subject subject, Episode episode, LocalDate date, Limits limits) {
        Stay stay = episode.stay();
        int limit = limits.number(LimitName.SOLITARY_MAX_DAYS);
        return new EpisodeLine(
                subject,
                episode.numbers(),
                episode.cells(),
                stay.from(),
                stay.to(),
                stay.days(DayCount.INCLUSIVE, date),
                stay.days(DayCount.EXCLUSIVE, date),
                stay.days(DayCount.ELAPSED, date),
                episode.days(limits.dayCount(), date),
                limit,
                stay.isHeld() ? Optional.of(stay.firstDateOver(limit, limits.dayCount())) : Optional.empty());
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
