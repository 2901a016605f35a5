package prisoncensus.store.letters;

import java.time.LocalDate;
import java.util.Optional;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;

/**
 * A letter that a mail server has not accepted yet.
 *
 * @param about the revision that it is about; empty for a digest
 * @param attempts how often it was tried and not taken
 * @param mayBeDouble whether an earlier attempt may have reached its recipient
 * @param first the Message-ID of the first letter about the same night to the same address; empty if this is the first
 */
public record OutboxMail(
        long id, Optional<About> about, Content content, int attempts, boolean mayBeDouble, Optional<String> first) {

    /** What becomes of a letter. */
    public enum State {
        /** It waits for the digest of its day. */
        DIGEST,
        /** It waits to be sent. */
        WAITING,
        /** It was taken out and is being sent. */
        TAKEN,
        /** A server accepted it. */
        SENT,
        /** A server refused it for good. */
        REFUSED,
        /** It was given up. */
        DROPPED,
        /** A digest has it. */
        MERGED
    }

    /** A revision that a letter is about. */
    public record About(Night night, int revision) {
        public FacilityCode facility() {
            return night.facility();
        }

        public LocalDate date() {
            return night.date();
        }

        @Override
        public String toString() {
            return night + " r" + revision;
        }
    }

    /**
     * What it says and to whom.
     *
     * @param messageId the same at each attempt, so that a double can be recognised
     * @param language two letters
     * @param body plain text
     * @param html the same as HTML; empty in letters from before
     * @param attach whether PDF and workbook go with it
     */
    public record Content(
            String address,
            String messageId,
            String language,
            String subject,
            String body,
            Optional<String> html,
            boolean attach) {}

    /** What it is about, for a line of a log. */
    public String name() {
        return about.map(About::toString).orElse("digest") + ": letter " + id + " to " + content.address();
    }
}
