package prisoncensus.logbook;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One line of solitary.csv: one placement as the log of that night states it.
 *
 * @param placement its number, unique in the facility over all days
 * @param person a stable pseudonym
 * @param releasedAt empty if still held at the end of the census date
 * @param authorityAt when a higher authority agreed to it
 * @param statedDays the days as somebody typed them; never trusted
 */
public record SolitaryPlacement(
        Origin origin,
        String placement,
        Optional<String> person,
        String cell,
        Moment placedAt,
        Optional<Moment> releasedAt,
        Optional<String> reason,
        Optional<String> authorisedBy,
        Optional<Moment> plannedEnd,
        Optional<Moment> reviewedAt,
        Optional<Moment> authorityAt,
        OptionalInt statedDays,
        Optional<String> remarks)
        implements LogEntry {
    /** The same line, without a person if the pseudonym is one of these, which are no person. */
    public SolitaryPlacement without(Set<String> noPersons) {
        return person.filter(noPersons::contains).isEmpty()
                ? this
                : new SolitaryPlacement(
                        origin,
                        placement,
                        Optional.empty(),
                        cell,
                        placedAt,
                        releasedAt,
                        reason,
                        authorisedBy,
                        plannedEnd,
                        reviewedAt,
                        authorityAt,
                        statedDays,
                        remarks);
    }
}
