package prisoncensus.nights.planning;

import java.time.Instant;
import java.util.Optional;
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
                    "--as-known: found %s, expected an instant that has passed, up to %s".formatted(at, now));
        } else if (firstReception.isEmpty() || at.isBefore(firstReception.get())) {
            String first = firstReception
                    .map(received -> "not before " + received + ", when its first file was received")
                    .orElse("a facility of which files were received");
            throw new WrongInputException("--as-known: found %s, by which nothing of %s had been received; expected %s"
                    .formatted(at, facility, first));
        }
    }
}
