package prisoncensus.checks.night;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Movement;
import prisoncensus.logbook.RejectedName;
import prisoncensus.logbook.SolitaryPlacement;
import prisoncensus.logbook.TimeOutside;

/**
 * The lines of one census date's logs, each by line number.
 *
 * @param slips of headcount.csv; empty if it was not received
 * @param meals of meals.csv; empty if it was not received
 * @param placements of solitary.csv; empty if it was not received
 * @param movements of movements.csv; empty if it was not received
 * @param outside of outside.csv; empty if it was not received
 * @param rejected what the rejected lines of these logs name, each once; of the night's own date those of cells.csv too
 */
public record DayLogs(
        Optional<List<CountSlip>> slips,
        Optional<List<MealService>> meals,
        Optional<List<SolitaryPlacement>> placements,
        Optional<List<Movement>> movements,
        Optional<List<TimeOutside>> outside,
        List<RejectedName> rejected) {
    /** Copies the lists. */
    public DayLogs {
        slips = slips.map(List::copyOf);
        meals = meals.map(List::copyOf);
        placements = placements.map(List::copyOf);
        movements = movements.map(List::copyOf);
        outside = outside.map(List::copyOf);
        rejected = List.copyOf(rejected);
    }

    /** The same logs, and further names of rejected lines. */
    DayLogs with(List<RejectedName> further) {
        List<RejectedName> all =
                Stream.concat(rejected.stream(), further.stream()).toList();
        return new DayLogs(slips, meals, placements, movements, outside, all);
    }

    /** A day of which nothing was received. */
    public static DayLogs none() {
        return new DayLogs(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
