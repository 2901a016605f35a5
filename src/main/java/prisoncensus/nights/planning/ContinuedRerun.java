package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.NavigableSet;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.KeptRerun;

/** What {@code --continue} makes of one facility: the nights that an interrupted request has left, neither fewer nor more. */
record ContinuedRerun(RerunRequest request, FacilityCode facility, RerunProgress progress) {
    /**
     * What is left.
     *
     * @param done how many nights of the request are done
     */
    record Left(NavigableSet<LocalDate> nights, int done) {}

    /** @throws WrongInputException if there is no such request, or other nights are asked for than it had */
    Left left() {
        KeptRerun kept = progress.continued(request, facility)
                .orElseThrow(() -> new WrongInputException(
                        Message.of("rerun.notInterrupted").with("facility", facility.value())));
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
}
