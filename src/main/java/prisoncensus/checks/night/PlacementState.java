package prisoncensus.checks.night;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.PlacementHistory.EarlierPlacement;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.SolitaryPlacement;
import prisoncensus.logbook.TextOrder;

/**
 * One placement as it stood at the end of the census date.
 *
 * @param line the line that tells its state: the last one in the file of the latest census date
 * @param stay from the earliest placed_at ever logged
 * @param sources the line, and the one with the earliest placed_at if that is another
 */
public record PlacementState(SolitaryPlacement line, Stay stay, List<Origin> sources) {
    /** In the order of time; what tells two of the same time apart depends on no order of lines. */
    public static final Comparator<PlacementState> BY_TIME = Comparator.comparing(
                    (PlacementState state) -> state.stay().from())
            .thenComparing(state -> state.stay().to().orElse(LocalDateTime.MAX))
            .thenComparing(PlacementState::number, TextOrder.CODE_POINTS);

    /** By number. */
    static final Comparator<PlacementState> BY_NUMBER =
            Comparator.comparing(PlacementState::number, TextOrder.CODE_POINTS);

    public PlacementState {
        sources = List.copyOf(sources);
    }

    /** As the lines of one file state it, in the order of the file. */
    static PlacementState ofLines(List<SolitaryPlacement> lines, LocalDate date) {
        SolitaryPlacement last = lines.get(lines.size() - 1);
        SolitaryPlacement earliest = lines.stream()
                .min(Comparator.comparing(line -> line.placedAt().at()))
                .orElse(last);
        return of(last, earliest.placedAt().at(), earliest.origin(), date);
    }

    /** As the logs of earlier days state it. */
    public static PlacementState ofEarlierDays(EarlierPlacement past, LocalDate date) {
        return of(past.newest(), past.earliestPlacedAt(), past.earliestOrigin(), date);
    }

    /** The same placement with what earlier days tell of its beginning. */
    PlacementState since(EarlierPlacement past, LocalDate date) {
        return past.earliestPlacedAt().isBefore(stay.from())
                ? of(line, past.earliestPlacedAt(), past.earliestOrigin(), date)
                : this;
    }

    /** The same placement by its line alone: who is in a cell is told by the newest line, only days count from the earliest. */
    PlacementState byItsLine() {
        return new PlacementState(line, new Stay(line.placedAt().at(), stay.to()), List.of(line.origin()));
    }

    private static PlacementState of(SolitaryPlacement line, LocalDateTime from, Origin earliest, LocalDate date) {
        List<Origin> sources = new ArrayList<>(List.of(line.origin()));
        if (from.isBefore(line.placedAt().at())) {
            sources.add(earliest);
        }
        return new PlacementState(line, new Stay(from, release(line, date)), sources);
    }

    /** When its line says it ended; a release at or after the end of the census date has not happened yet. */
    private static Optional<LocalDateTime> release(SolitaryPlacement line, LocalDate date) {
        LocalDateTime end = date.plusDays(1).atStartOfDay();
        return line.releasedAt().map(Moment::at).filter(moment -> moment.isBefore(end));
    }

    public String number() {
        return line.placement();
    }

    public Optional<String> person() {
        return line.person();
    }
}
