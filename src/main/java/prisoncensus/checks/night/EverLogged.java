package prisoncensus.checks.night;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.checks.night.PlacementHistory.EarlierPlacement;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.SolitaryPlacement;

/** What any line ever logged up to the night says of the placements of an episode. */
public final class EverLogged {
    private final Map<String, List<SolitaryPlacement>> lines;
    private final Map<String, EarlierPlacement> past;

    EverLogged(Map<String, List<SolitaryPlacement>> lines, Map<String, EarlierPlacement> past) {
        this.lines = lines;
        this.past = past;
    }

    /** Every reviewed_at. */
    public Stream<Moment> reviews(Episode episode) {
        return Stream.concat(
                lines(episode).flatMap(line -> line.reviewedAt().stream()),
                past(episode).flatMap(one -> one.reviews().stream()));
    }

    /** Every authority_at. */
    public Stream<Moment> authorities(Episode episode) {
        return Stream.concat(
                lines(episode).flatMap(line -> line.authorityAt().stream()),
                past(episode).flatMap(one -> one.authorities().stream()));
    }

    private Stream<SolitaryPlacement> lines(Episode episode) {
        return episode.numbers().stream().flatMap(number -> lines.getOrDefault(number, List.of()).stream());
    }

    private Stream<EarlierPlacement> past(Episode episode) {
        return episode.numbers().stream().flatMap(number -> Optional.ofNullable(past.get(number)).stream());
    }
}
