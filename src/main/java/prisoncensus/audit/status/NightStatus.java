package prisoncensus.audit.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prisoncensus.nights.planning.SuggestedCommand;

/**
 * How one night stands.
 *
 * @param revision the one that stands; empty if the night has no report
 * @param received the logs that it read, by word; without a report, those that lie there or were received
 * @param late logs that it lacks and that lie there or were received now, by path
 * @param changed logs that differ from what it read, by path, those of earlier days included
 * @param missing the logs that it lacks
 * @param findings by severity, the gravest first; empty without a report
 * @param state what has happened, in a few words
 * @param failure why the last run failed; empty if it did not
 * @param command the command that brings it up to date; empty if nothing is to be done
 */
public record NightStatus(
        String facility,
        LocalDate date,
        Optional<Integer> revision,
        List<String> received,
        List<String> late,
        List<String> changed,
        List<String> missing,
        Map<String, Integer> findings,
        String state,
        Optional<String> failure,
        Optional<SuggestedCommand> command) {
    /** Copies the lists. */
    public NightStatus {
        received = List.copyOf(received);
        late = List.copyOf(late);
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
    }
}
