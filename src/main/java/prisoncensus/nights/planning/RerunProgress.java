package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.store.KeptRerun;
import prisoncensus.store.KeptReruns;
import prisoncensus.store.SealedRevisions;

/** Keeps the re-runs that persons ask for, and says what is left of each. */
public record RerunProgress(KeptReruns kept, SealedRevisions sealed) {
    /** Keeps what is asked of a facility, before the first of its revisions is begun. */
    public void keep(RerunRequest request, FacilityCode facility) {
        kept.keep(facility, request.from(), request.to(), request.words(), sealed.head(facility));
    }

    /** Marks the requests of which nothing is left. */
    public void close(FacilityCode facility) {
        kept.open(facility).stream().filter(request -> left(request).isEmpty()).forEach(kept::done);
    }

    /** The requests of a facility of which something is left, oldest first. */
    public List<KeptRerun> open(FacilityCode facility) {
        return kept.open(facility);
    }

    /** The newest request in the same words about any of the same nights. */
    Optional<KeptRerun> continued(RerunRequest request, FacilityCode facility) {
        return kept.newest(facility, request.from(), request.to(), request.words());
    }

    /** The nights of its range that had a report when it was made. */
    NavigableSet<LocalDate> asked(KeptRerun request) {
        return sealed.chain(request.facility()).stream()
                .filter(revision -> revision.seal().orElseThrow().sequence() <= request.afterSequence())
                .map(revision -> revision.night().date())
                .filter(request::covers)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of them that have no revision for it since. */
    public NavigableSet<LocalDate> left(KeptRerun request) {
        NavigableSet<LocalDate> left = asked(request);
        sealed.chain(request.facility()).stream()
                .filter(revision -> revision.seal().orElseThrow().sequence() > request.afterSequence())
                .filter(request.words()::areOf)
                .forEach(revision -> left.remove(revision.night().date()));
        return left;
    }
}
