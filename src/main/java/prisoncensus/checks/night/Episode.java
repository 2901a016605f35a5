package prisoncensus.checks.night;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.TextOrder;

/**
 * Placements of one person that count as one stay.
 *
 * @param placements in the order of time, at least one
 */
public record Episode(List<PlacementState> placements, Stay stay) {
    public Episode {
        placements = List.copyOf(placements);
    }

    /** Its days, valued at the end of that date. */
    public int days(DayCount convention, LocalDate date) {
        return stay.days(convention, date);
    }

    /** Whether any of its placements was held at any moment of that date. */
    public boolean reaches(LocalDate date) {
        return stay.reaches(date);
    }

    public List<String> numbers() {
        return placements.stream().map(PlacementState::number).toList();
    }

    /** The cells it was spent in, as people count. */
    public List<String> cells() {
        return List.copyOf(placements.stream()
                .map(state -> state.line().cell())
                .collect(toCollection(() -> new TreeSet<>(TextOrder.NATURAL))));
    }

    public List<Origin> sources() {
        return placements.stream().flatMap(state -> state.sources().stream()).toList();
    }
}
