package prisoncensus.checks.night;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins one person's placements into episodes: where they overlap, or the gap is too short to be a break. */
final class EpisodeJoiner {
    private final Duration leastBreak;
    private final List<Episode> episodes = new ArrayList<>();
    private final List<PlacementState> current = new ArrayList<>();
    private LocalDateTime from = LocalDateTime.MIN;
    private Optional<LocalDateTime> to = Optional.empty();

    private EpisodeJoiner(Duration leastBreak) {
        this.leastBreak = leastBreak;
    }

    /** @param leastBreak a gap shorter than this is no break */
    static List<Episode> join(List<PlacementState> placements, Duration leastBreak) {
        var joiner = new EpisodeJoiner(leastBreak);
        placements.stream().sorted(PlacementState.BY_TIME).forEach(joiner::add);
        joiner.close();
        return List.copyOf(joiner.episodes);
    }

    private void add(PlacementState state) {
        Stay stay = state.stay();
        if (!current.isEmpty() && continues(stay)) {
            to = to.flatMap(end -> stay.to().map(other -> other.isAfter(end) ? other : end));
        } else {
            close();
            from = stay.from();
            to = stay.to();
        }
        current.add(state);
    }

    private boolean continues(Stay stay) {
        return to.map(end -> stay.from().isBefore(end.plus(leastBreak))).orElse(true);
    }

    private void close() {
        if (!current.isEmpty()) {
            episodes.add(new Episode(current, new Stay(from, to)));
            current.clear();
        }
    }
}
