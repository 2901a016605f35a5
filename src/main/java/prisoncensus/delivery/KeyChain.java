package prisoncensus.delivery;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of keys.csv from the first one on, as far as each is numbered, chained and signed as it must be.
 *
 * @param broken the line that is no further link, what was found there and what was expected; empty if there is none
 */
public record KeyChain(List<KeyLine> lines, Optional<String> broken) {
    /** Copies the lines. */
    public KeyChain {
        lines = List.copyOf(lines);
    }

    /** @param texts without line ends */
    static KeyChain of(String facility, List<String> texts) {
        List<KeyLine> lines = new ArrayList<>();
        for (String text : texts) {
            Optional<String> fault = fault(facility, text, lines);
            if (fault.isPresent()) {
                return new KeyChain(lines, Optional.of("line %d: %s".formatted(lines.size() + 2, fault.get())));
            }
            lines.add(KeyLine.of(text));
        }
        return new KeyChain(lines, Optional.empty());
    }

    private static Optional<String> fault(String facility, String text, List<KeyLine> before) {
        KeyLine line;
        try {
            line = KeyLine.of(text);
        } catch (IllegalArgumentException | DateTimeException noLine) {
            return Optional.of("found another text, expected a line of " + KeysFile.FILE);
        }
        KeyLine last = before.isEmpty() ? null : before.get(before.size() - 1);
        String previous = last == null ? ReceptionsFile.BEFORE_THE_FIRST : last.sha256();
        Instant notBefore = last == null ? Instant.MIN : last.at();
        if (!line.text().equals(text)
                || line.sequence() != before.size() + 1
                || !line.facility().equals(facility)) {
            return Optional.of("found another line, expected number %d of %s".formatted(before.size() + 1, facility));
        } else if (!line.previousSha256().equals(previous)) {
            return Optional.of(
                    "found a line after %s, expected one after %s".formatted(line.previousSha256(), previous));
        } else if (line.at().isBefore(notBefore)) {
            return Optional.of("found %s, expected an instant not before %s".formatted(line.at(), notBefore));
        }
        return isVouchedFor(line, before) ? Optional.empty() : Optional.of("found a signature that does not hold");
    }

    private static boolean isVouchedFor(KeyLine line, List<KeyLine> before) {
        boolean holdsKey = line.isStop()
                ? line.publicKey().isEmpty() && !before.isEmpty()
                : line.key().map(VerifyingKey::fingerprint).equals(Optional.of(line.fingerprint()));
        if (!holdsKey || line.isBroken() == line.reason().isBlank()) {
            return false;
        } else if (line.isBroken()) {
            return !before.isEmpty()
                    && line.key()
                            .map(line::isSignedBy)
                            .orElseGet(() -> line.signature().isEmpty());
        }
        Optional<VerifyingKey> by = before.isEmpty() ? line.key() : lastKey(before);
        return by.filter(key -> key.fingerprint().equals(line.signedBy()))
                .map(line::isSignedBy)
                .orElse(false);
    }

    /** The last key, whether signing ended after it or not. */
    public Optional<VerifyingKey> lastKey() {
        return lastKey(lines);
    }

    private static Optional<VerifyingKey> lastKey(List<KeyLine> lines) {
        return lines.stream().flatMap(line -> line.key().stream()).reduce((earlier, later) -> later);
    }

    /** The last line; empty if there is none. */
    public Optional<KeyLine> last() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    /** The fingerprint of the key that what is sealed now has to be signed with; empty where nothing is signed. */
    public Optional<String> inForce() {
        return last().map(KeyLine::fingerprint).filter(fingerprint -> !fingerprint.isEmpty());
    }
}
