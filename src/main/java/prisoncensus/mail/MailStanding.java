package prisoncensus.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the letters stand.
 *
 * @param waiting how many wait or are being sent, by facility
 * @param delayed those that were tried and wait for another attempt, a sentence each, with address and answer
 * @param refused those that a server refused for good, a sentence each, with address and answer
 * @param nextDue when the next of them is to be tried; empty if none waits, or if there is no server
 * @param errors what keeps letters from being sent, and concerns no single one
 */
public record MailStanding(
        Map<String, Integer> waiting,
        List<String> delayed,
        List<String> refused,
        Optional<Instant> nextDue,
        List<String> errors) {
    /** Of a process that has no letters. */
    public static final MailStanding NONE =
            new MailStanding(Map.of(), List.of(), List.of(), Optional.empty(), List.of());

    /** Copies the lists. */
    public MailStanding {
        waiting = Map.copyOf(waiting);
        delayed = List.copyOf(delayed);
        refused = List.copyOf(refused);
        errors = List.copyOf(errors);
    }
}
