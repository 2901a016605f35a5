package prisoncensus.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import prisoncensus.logbook.FacilityCode;

/**
 * What a person asked for of one facility: new revisions of a range of nights.
 *
 * @param from the first night
 * @param to the last night
 * @param words in which it was asked for
 * @param afterSequence the facility's last link at that time, 0 for none: what answers it comes after
 */
public record KeptRerun(long id, FacilityCode facility, LocalDate from, LocalDate to, Words words, int afterSequence) {
    /**
     * The words of a request; two of the same words are the same request.
     *
     * @param by who asks, as claimed
     * @param asKnownAt only what had been received by this instant counts; empty for all
     */
    public record Words(String reason, Optional<String> by, Optional<Instant> asKnownAt) {
        /** The words of the request that a revision was begun for. */
        public static Words of(Revision begun) {
            var request = begun.request();
            return new Words(
                    request.reason().orElse(""),
                    request.by(),
                    Optional.of(begun.asKnownAt()).filter(at -> request.asKnownEarlier()));
        }

        /** Whether the revision was made for a request in these words. */
        public boolean areOf(Revision revision) {
            return revision.request().trigger() == Revision.Trigger.PERSON
                    && of(revision).equals(this);
        }
    }

    /** Whether the night is in its range. */
    public boolean covers(LocalDate night) {
        return !night.isBefore(from) && !night.isAfter(to);
    }
}
