package prisoncensus.nights.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.store.RevisionRepository;

/**
 * The order in which facilities are worked on: those come last whose run was broken off, as the process may have ended because of their
 * logs, and would end again before it comes to the others.
 */
public record FacilityOrder(RevisionRepository revisions) {
    /** The same facilities in that order, else as they are. */
    public <T> List<T> of(List<T> facilities, Function<T, FacilityCode> code) {
        Set<String> brokenOff = revisions.brokenOff();
        return facilities.stream()
                .sorted(Comparator.comparing(
                        facility -> brokenOff.contains(code.apply(facility).value())))
                .toList();
    }
}
