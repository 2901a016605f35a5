package prisoncensus.checks;

import java.time.LocalDate;
import java.util.List;
import prisoncensus.checks.night.Limits;
import prisoncensus.checks.night.PlacementHistory.EarlierPlacement;
import prisoncensus.checks.night.PlacementState;
import prisoncensus.checks.night.SolitaryPerson;
import prisoncensus.checks.night.Subject;

/**
 * What the logs up to a night tell of one person in solitary.
 *
 * @param person a pseudonym
 * @param date the end of this census date is when days are valued
 * @param placements every one that a line ever told of this person, also those whose newest line names another
 * @param limits in force on that date
 */
public record PersonFacts(String person, LocalDate date, List<EarlierPlacement> placements, Limits limits) {
    /** Copies the list. */
    public PersonFacts {
        placements = List.copyOf(placements);
    }

    /** Their placements as they stood at the end of the date, in the order of time. */
    public List<PlacementState> own() {
        return placements.stream()
                .filter(past -> isOwn(past))
                .map(past -> PlacementState.ofEarlierDays(past, date))
                .sorted(PlacementState.BY_TIME)
                .toList();
    }

    /** Numbers of the placements that a line told of this person and whose newest line names another, or nobody. */
    public List<String> others() {
        return placements.stream()
                .filter(past -> !isOwn(past))
                .map(past -> past.newest().placement())
                .sorted()
                .toList();
    }

    private boolean isOwn(EarlierPlacement past) {
        return past.newest().person().filter(person::equals).isPresent();
    }

    /** Their episodes that reach that date or a later one, in the order of time. */
    public List<EpisodeLine> episodes(LocalDate from) {
        var subject = Subject.person(person);
        return SolitaryPerson.of(subject, own(), limits).episodes().stream()
                .filter(episode -> episode.reaches(from))
                .map(episode -> EpisodeLine.of(subject, episode, date, limits))
                .toList();
    }
}
