package prisoncensus.checks.night;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** Finds placements of one night's file whose pseudonym can be no one person's: they are open in three cells or more at one moment. */
final class SharedPseudonyms {
    private static final int LEAST_CELLS = 3;

    private final Map<String, Integer> cells = new HashMap<>();
    private final PriorityQueue<PlacementState> closing = new PriorityQueue<>(
            Comparator.comparing((PlacementState state) -> state.stay().to().orElseThrow()));
    private final List<PlacementState> open = new ArrayList<>();
    private final List<PlacementState> shared = new ArrayList<>();

    private SharedPseudonyms() {}

    /** Those that are open at such a moment of that date, by number. */
    static List<PlacementState> of(List<PlacementState> placements, LocalDate date) {
        Map<String, List<PlacementState>> byPerson = placements.stream()
                .filter(state -> state.person().isPresent())
                .collect(groupingBy(state -> state.person().orElseThrow()));
        return byPerson.values().stream()
                .map(ofOne -> new SharedPseudonyms().find(ofOne, date.atStartOfDay()))
                .flatMap(Collection::stream)
                .sorted(PlacementState.BY_NUMBER)
                .toList();
    }

    /** Runs through the moments at which a placement of the person opens, the start of the date first. */
    private List<PlacementState> find(List<PlacementState> ofOne, LocalDateTime start) {
        List<PlacementState> waiting =
                new ArrayList<>(ofOne.stream().sorted(PlacementState.BY_TIME).toList());
        List<LocalDateTime> moments = Stream.concat(
                        Stream.of(start),
                        waiting.stream().map(state -> state.stay().from()))
                .filter(moment -> !moment.isBefore(start))
                .distinct()
                .toList();
        int next = 0;
        for (LocalDateTime moment : moments) {
            while (next < waiting.size() && !waiting.get(next).stay().from().isAfter(moment)) {
                open(waiting.get(next), moment);
                next++;
            }
            close(moment);
            take(moment);
        }
        return shared;
    }

    private void open(PlacementState state, LocalDateTime moment) {
        if (state.stay().isOpenAt(moment)) {
            cells.merge(state.line().cell(), 1, Integer::sum);
            open.add(state);
            if (!state.stay().isHeld()) {
                closing.add(state);
            }
        }
    }

    private void close(LocalDateTime moment) {
        while (!closing.isEmpty() && !closing.peek().stay().isOpenAt(moment)) {
            cells.computeIfPresent(closing.remove().line().cell(), (cell, number) -> number > 1 ? number - 1 : null);
        }
    }

    private void take(LocalDateTime moment) {
        if (cells.size() >= LEAST_CELLS) {
            open.stream().filter(state -> state.stay().isOpenAt(moment)).forEach(shared::add);
            open.clear();
        }
    }
}
