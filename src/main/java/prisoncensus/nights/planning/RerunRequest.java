package prisoncensus.nights.planning;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.Night;
import prisoncensus.settings.TypedText;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.KeptRerun;
import prisoncensus.store.Revision;

/**
 * A person's request for new revisions.
 *
 * @param facilities codes; empty for all that have a report of these nights
 * @param from the first night
 * @param to the last night
 * @param reason why; it stands in the report
 * @param by who asks, as claimed
 * @param asKnownAt only what had been received by this instant counts; empty for all
 * @param goOn whether only what is left of the same request is made
 * @param invocation how commands are written
 */
public record RerunRequest(
        Path input,
        Path reports,
        List<String> facilities,
        LocalDate from,
        LocalDate to,
        String reason,
        Optional<String> by,
        Optional<Instant> asKnownAt,
        boolean goOn,
        Invocation invocation) {

    /**
     * Copies the list.
     *
     * @throws WrongInputException if the reason is blank, reason or name cannot stand in a report, or the range is turned round
     */
    public RerunRequest {
        facilities = List.copyOf(facilities);
        reason = TypedText.checked("--reason", reason.strip(), TypedText.MOST_OF_REASON);
        by = by.map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> TypedText.checked("--by", name, TypedText.MOST_OF_NAME));
        if (reason.isEmpty()) {
            throw new WrongInputException(Message.of("rerun.noReason"));
        } else if (to.isBefore(from)) {
            throw new WrongInputException(
                    Message.of("rerun.turnedRound").with("to", to.toString()).with("from", from.toString()));
        }
    }

    /** A request whose suggestions are commands without what starts the program. */
    public RerunRequest(
            Path input,
            Path reports,
            List<String> facilities,
            LocalDate from,
            LocalDate to,
            String reason,
            Optional<String> by,
            Optional<Instant> asKnownAt,
            boolean goOn) {
        this(input, reports, facilities, from, to, reason, by, asKnownAt, goOn, Invocation.PLAIN);
    }

    /** The words of the request: two of the same words are the same request. */
    KeptRerun.Words words() {
        return new KeptRerun.Words(reason, by, asKnownAt);
    }

    boolean covers(LocalDate night) {
        return !night.isBefore(from) && !night.isAfter(to);
    }

    PlannedRevision revision(Night night, int number) {
        return new PlannedRevision(night, number, Revision.Trigger.PERSON, by, Optional.of(reason), asKnownAt);
    }
}
