package prisoncensus.audit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.KeyRefusedException;
import prisoncensus.delivery.VerifyingKey;
import prisoncensus.nights.planning.Invocation;
import prisoncensus.settings.WrongInputException;

/**
 * A request to verify.
 *
 * @param facilities codes; empty for all that have a report
 * @param from the first night whose revisions are checked; the chain is checked as a whole
 * @param to the last one
 * @param quick whether revisions are not built again
 * @param head the hash of a link of the chain, as somebody outside was told; needs exactly one facility
 * @param publicKeys files of public keys that must lead to the signatures; empty to trust those of keys.csv
 * @param invocation how commands are written
 */
public record VerifyRequest(
        Path input,
        Path reports,
        List<String> facilities,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean quick,
        Optional<String> head,
        List<Path> publicKeys,
        Invocation invocation) {
    /** Keys of what a quick verification does not check, each in words that go on from "not checked:". */
    public static final List<String> NOT_CHECKED_IF_QUICK = List.of(
            "verify.notChecked.lines",
            "verify.notChecked.derived",
            "verify.notChecked.results",
            "verify.notChecked.report");

    /**
     * Copies the lists.
     *
     * @throws WrongInputException if the range is turned round, or the head cannot be that of one chain
     */
    public VerifyRequest {
        facilities = List.copyOf(facilities);
        publicKeys = List.copyOf(publicKeys);
        head = head.map(hash -> hash.toLowerCase(Locale.ROOT));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new WrongInputException(Message.of("range.turnedRound")
                    .with("to", to.get().toString())
                    .with("from", from.get().toString()));
        } else if (head.isPresent() && facilities.size() != 1) {
            throw new WrongInputException(Message.of("verify.headOfOne").with("found", facilities.size()));
        } else if (head.isPresent() && !head.get().matches("[0-9a-f]{64}")) {
            throw new WrongInputException(Message.of("verify.noHash").with("found", head.get()));
        }
    }

    /** A request whose suggestions are commands without what starts the program. */
    public VerifyRequest(
            Path input,
            Path reports,
            List<String> facilities,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            boolean quick,
            Optional<String> head,
            List<Path> publicKeys) {
        this(input, reports, facilities, from, to, quick, head, publicKeys, Invocation.PLAIN);
    }

    boolean covers(LocalDate date) {
        return from.map(first -> !date.isBefore(first)).orElse(true)
                && to.map(last -> !date.isAfter(last)).orElse(true);
    }

    /** @throws WrongInputException if a file does not hold a public key */
    List<VerifyingKey> keys() {
        List<VerifyingKey> keys = new ArrayList<>();
        try {
            for (Path file : publicKeys) {
                keys.add(VerifyingKey.read(file));
            }
        } catch (KeyRefusedException refused) {
            throw new WrongInputException("--public-key: " + refused.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return keys;
    }
}
