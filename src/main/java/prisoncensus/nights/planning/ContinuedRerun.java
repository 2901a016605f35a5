package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.KeptRerun;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;

/** What {@code --continue} makes of one facility: the nights that an interrupted request has left, neither fewer nor more. */
record ContinuedRerun(RerunRequest request, FacilityCode facility, RerunProgress progress) {
    /**
     * What is left.
     *
     * @param done how many nights of the request are done
     */
    record Left(NavigableSet<LocalDate> nights, int done) {}

    /**
     * What is left of the request; empty if it was not kept, as those of before requests were kept and those of the schedule.
     *
     * @throws WrongInputException if other nights are asked for than it had
     */
    Optional<Left> left() {
        return progress.continued(request, facility).map(this::left);
    }

    private Left left(KeptRerun kept) {
        if (request.from().isBefore(kept.from()) || request.to().isAfter(kept.to())) {
            throw new WrongInputException(Message.of("rerun.otherNights")
                    .with("facility", facility.value())
                    .with("from", request.from().toString())
                    .with("to", request.to().toString())
                    .with("first", kept.from().toString())
                    .with("last", kept.to().toString()));
        }
        NavigableSet<LocalDate> all = progress.asked(kept);
        NavigableSet<LocalDate> left = progress.left(kept);
        all.removeIf(night -> !request.covers(night));
        left.removeIf(night -> !request.covers(night));
        return new Left(left, all.size() - left.size());
    }

    /**
     * The revisions in the same words that were begun and not sealed.
     *
     * @throws WrongInputException if there is none
     */
    List<PlannedRevision> begun(RevisionRepository revisions) {
        List<PlannedRevision> begun = request.from()
                .datesUntil(request.to().plusDays(1))
                .flatMap(date -> revisions.newest(new Night(facility, date)).stream())
                .filter(revision -> revision.state() != Revision.State.SEALED)
                .filter(revision -> KeptRerun.Words.of(revision).equals(request.words()))
                .map(PlannedRevision::of)
                .toList();
        if (begun.isEmpty()) {
            throw new WrongInputException(Message.of("rerun.notInterrupted").with("facility", facility.value()));
        }
        return begun;
    }
}
