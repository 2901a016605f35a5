package prisoncensus.checks.night;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import prisoncensus.logbook.LimitName;

/**
 * A person in solitary with all of their episodes, or a placement without a person.
 *
 * @param episodes in the order of time
 */
public record SolitaryPerson(Subject subject, List<Episode> episodes) {
    public SolitaryPerson {
        episodes = List.copyOf(episodes);
    }

    /** All that is known of a person, or of a placement without one, joined into episodes by the limits in force. */
    public static SolitaryPerson of(Subject subject, List<PlacementState> states, Limits limits) {
        var leastBreak = Duration.ofHours(limits.number(LimitName.SOLITARY_JOIN_HOURS));
        return new SolitaryPerson(subject, EpisodeJoiner.join(states, leastBreak));
    }

    public boolean isNamed() {
        return subject.kind() == SubjectKind.PERSON;
    }

    /** The episodes that are judged on that date. */
    public List<Episode> on(LocalDate date) {
        return episodes.stream().filter(episode -> episode.reaches(date)).toList();
    }

    /**
     * The first of the episodes judged on that date that meets the condition. It is also the longest: a later one began on the date
     * itself.
     */
    public Optional<Episode> first(LocalDate date, Predicate<Episode> condition) {
        return on(date).stream().filter(condition).findFirst();
    }

    public List<PlacementState> placements() {
        return episodes.stream()
                .flatMap(episode -> episode.placements().stream())
                .toList();
    }

    /** Each episode judged on that date that is not the person's first. */
    public List<Pair> withPrevious(LocalDate date) {
        return IntStream.range(1, episodes.size())
                .mapToObj(i -> new Pair(episodes.get(i - 1), episodes.get(i)))
                .filter(pair -> pair.next().reaches(date))
                .toList();
    }

    /** Two episodes of one person, one after the other. */
    public record Pair(Episode previous, Episode next) {}
}
