package prisoncensus.audit.status;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Message;
import prisoncensus.nights.planning.Invocation;
import prisoncensus.settings.WrongInputException;

/**
 * A request for the status of nights.
 *
 * @param facilities codes; empty for all
 * @param from the first night; empty for the first there is
 * @param to the last night; empty for the last there is
 * @param invocation how commands are written
 */
public record StatusRequest(
        Path input,
        Path reports,
        List<String> facilities,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Invocation invocation) {
    /**
     * Copies the list.
     *
     * @throws WrongInputException if the range is turned round
     */
    public StatusRequest {
        facilities = List.copyOf(facilities);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new WrongInputException(Message.of("range.turnedRound")
                    .with("to", to.get().toString())
                    .with("from", from.get().toString()));
        }
    }

    /** A request whose suggestions are commands without what starts the program. */
    public StatusRequest(
            Path input, Path reports, List<String> facilities, Optional<LocalDate> from, Optional<LocalDate> to) {
        this(input, reports, facilities, from, to, Invocation.PLAIN);
    }

    boolean covers(LocalDate date) {
        return from.map(first -> !date.isBefore(first)).orElse(true)
                && to.map(last -> !date.isAfter(last)).orElse(true);
    }
}
