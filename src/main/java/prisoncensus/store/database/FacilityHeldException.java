package prisoncensus.store.database;

import java.time.Duration;
import java.util.Optional;
import prisoncensus.logbook.FacilityCode;

/** Another process works on a facility, and waiting did not help. The message says who, as far as it is known. */
public final class FacilityHeldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FacilityHeldException(FacilityCode facility, Optional<String> holder, Duration waited) {
        super("%s is being worked on by %s; waited %d s (census.store.wait). Start again when that one has ended."
                .formatted(facility, holder.orElse("another process"), waited.toSeconds()));
    }
}
