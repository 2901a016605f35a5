package prisoncensus.checks.night;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.SolitaryPlacement;

/**
 * What the logs of all earlier days tell of solitary, as far as it can matter tonight.
 *
 * @param placements by number: those that tonight's log names, those open by their newest line, and every placement of a person who
 *     has one of these
 * @param loggedDates census dates before tonight with a solitary.csv, from the first that the placements or the rolling window can
 *     reach
 * @param rejected what of the solitary logs of all earlier days could not be read, and is not known
 */
public record PlacementHistory(
        List<EarlierPlacement> placements, SortedSet<LocalDate> loggedDates, EarlierRejections rejected) {
    /** Copies the collections. */
    public PlacementHistory {
        placements = List.copyOf(placements);
        loggedDates = Collections.unmodifiableSortedSet(new TreeSet<>(loggedDates));
    }

    /** No earlier day. */
    public static PlacementHistory none() {
        return new PlacementHistory(List.of(), new TreeSet<>(), EarlierRejections.NONE);
    }

    /** How many of the earlier solitary logs had rejected lines, and how many lines. */
    public record EarlierRejections(int files, long lines) {
        static final EarlierRejections NONE = new EarlierRejections(0, 0);
    }

    /**
     * What the logs of earlier days tell of one placement.
     *
     * @param newest its newest line before the census date; within one file the last line governs
     * @param earliestPlacedAt the earliest placed_at ever logged for it before the census date
     * @param earliestOrigin the first line that says so
     * @param reviews every reviewed_at ever logged for it
     * @param authorities every authority_at ever logged for it
     */
    public record EarlierPlacement(
            SolitaryPlacement newest,
            LocalDateTime earliestPlacedAt,
            Origin earliestOrigin,
            Set<Moment> reviews,
            Set<Moment> authorities) {
        /** Copies the sets. */
        public EarlierPlacement {
            reviews = Set.copyOf(reviews);
            authorities = Set.copyOf(authorities);
        }

        /** The same, without a person if the pseudonym is one of these. */
        public EarlierPlacement without(Set<String> noPersons) {
            return new EarlierPlacement(
                    newest.without(noPersons), earliestPlacedAt, earliestOrigin, reviews, authorities);
        }
    }
}
