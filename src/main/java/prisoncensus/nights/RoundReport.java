package prisoncensus.nights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prisoncensus.mail.MailStanding;

/**
 * How a round of the schedule ended.
 *
 * @param at when it ended
 * @param next when there is something to do again, at the latest
 * @param facilities by code
 * @param letters how they stand
 * @param errors what keeps something from being done, and concerns no single facility
 */
public record RoundReport(
        Instant at, Instant next, List<OfFacility> facilities, MailStanding letters, List<String> errors) {
    /** What the sentence of a night that waits says of a log that lies there and cannot be read. */
    public static final String UNREADABLE = " (which cannot be read)";

    /** Copies the lists. */
    public RoundReport {
        facilities = List.copyOf(facilities);
        errors = List.copyOf(errors);
    }

    /** The same round, and how the letters stand since. */
    public RoundReport with(MailStanding later) {
        return new RoundReport(at, next, facilities, later, errors);
    }

    /**
     * How it ended for one facility.
     *
     * @param done what was reported or failed in this round
     * @param lastReported the newest night that has a report
     * @param lastFindings of that night by severity, the gravest first
     * @param waiting what the next night waits for, in a sentence; empty if none waits
     * @param unreported how many nights that were due have no report yet
     * @param outdated how many nights that have a report would read otherwise now
     * @param errors one sentence each
     * @param notes one sentence each
     */
    public record OfFacility(
            String facility,
            List<NightResult> done,
            Optional<LocalDate> lastReported,
            Map<String, Integer> lastFindings,
            Optional<String> waiting,
            int unreported,
            int outdated,
            List<String> errors,
            List<String> notes) {
        /** Copies the lists. */
        public OfFacility {
            done = List.copyOf(done);
            errors = List.copyOf(errors);
            notes = List.copyOf(notes);
        }

        /** Whether something went wrong that somebody must look at. */
        public boolean hasFailures() {
            return !failures().isEmpty();
        }

        /** Failures, one sentence each. */
        public List<String> failures() {
            List<String> troubles = new ArrayList<>(errors);
            done.stream()
                    .filter(NightResult.Failed.class::isInstance)
                    .map(NightResult.Failed.class::cast)
                    .forEach(failed -> troubles.add(failed.date() + " failed: " + failed.why()));
            return troubles;
        }
    }
}
