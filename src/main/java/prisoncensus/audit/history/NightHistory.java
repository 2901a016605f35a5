package prisoncensus.audit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * All sealed revisions of one night, by number.
 *
 * @param facility its code
 */
public record NightHistory(String facility, LocalDate date, List<Line> revisions) {
    /** Copies the list. */
    public NightHistory {
        revisions = List.copyOf(revisions);
    }

    /** What a revision is to its night. */
    public enum State {
        /** It stands for the night. */
        STANDING,
        /** A later one took its place. */
        REPLACED,
        /** It was made as known at an earlier time, and never stood for the night. */
        AS_KNOWN_EARLIER
    }

    /**
     * One revision.
     *
     * @param trigger FIRST, LATE_LOG or PERSON
     * @param requestedBy who asked for it, as claimed; empty for the schedule
     * @param reason empty for a first report
     * @param asKnownAt only what had been received by this instant counts
     * @param zone of the facility's wall clock when it was made
     * @param link its place in the facility's chain, from 1
     * @param manifest SHA-256 of its manifest
     * @param previous SHA-256 of the manifest before; empty for the first of the facility
     * @param key fingerprint of the key that signed it, as its manifest says; empty if it is not signed
     */
    public record Line(
            int revision,
            State state,
            String trigger,
            Optional<String> requestedBy,
            Optional<String> reason,
            Instant createdAt,
            Instant asKnownAt,
            ZoneId zone,
            int link,
            String manifest,
            Optional<String> previous,
            Optional<String> key) {}
}
