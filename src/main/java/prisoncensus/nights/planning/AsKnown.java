package prisoncensus.nights.planning;

import java.time.Instant;
import java.util.Optional;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.settings.WrongInputException;

/** The instant of --as-known: the revision uses only what had been received by then. */
public record AsKnown(Instant at) {
    /**
     * Refuses an instant at which nothing was known.
     *
     * @throws WrongInputException if it has not come yet, or if nothing had been received by then
     */
    public void check(FacilityCode facility, Optional<Instant> firstReception, Instant now) {
        if (at.isAfter(now)) {
            throw new WrongInputException(
                    Message.of("asKnown.future").with("found", at.toString()).with("now", now.toString()));
        } else if (firstReception.isEmpty()) {
            throw new WrongInputException(Message.of("asKnown.nothing").with("facility", facility.value()));
        } else if (at.isBefore(firstReception.get())) {
            throw new WrongInputException(Message.of("asKnown.before")
                    .with("found", at.toString())
                    .with("facility", facility.value())
                    .with("first", firstReception.get().toString()));
        }
    }
}
