package prisoncensus.checks.night;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the logs of all earlier days tell of solitary, as far as it can matter tonight.
 *
 * @param placements by number: those that tonight's log names, those open by their newest line, and every placement of a person who
 *     has one of these
 * @param loggedDates census dates before tonight with a solitary.csv, from the first that the placements or the rolling window can
 *     reach
 */
public record PlacementHistory(List<EarlierPlacement> placements, SortedSet<LocalDate> loggedDates) {
    /** Copies the collections. */
    public PlacementHistory {
        placements = List.copyOf(placements);
        loggedDates = Collections.unmodifiableSortedSet(new TreeSet<>(loggedDates));
    }

    /** No earlier day. */
    public static PlacementHistory none() {
        return new PlacementHistory(List.of(), new TreeSet<>());
    }
}
