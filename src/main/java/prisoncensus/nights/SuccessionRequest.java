package prisoncensus.nights;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import prisoncensus.checks.night.Message;
import prisoncensus.settings.WrongInputException;

/**
 * A request to enter a new signing key, or to end signing.
 *
 * @param facilities codes; empty for all that have a keys.csv
 * @param next the file of the new key; empty to end signing
 * @param by the file of the key before; empty where that is lost or stolen
 * @param reason why the key before cannot sign; empty where it does
 */
public record SuccessionRequest(
        Path reports, List<String> facilities, Optional<Path> next, Optional<Path> by, Optional<String> reason) {
    private static final int LONGEST_REASON = 1000;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFD}\\x{2028}\\x{2029}]");

    /**
     * Copies the list.
     *
     * @throws WrongInputException if it is not clear who vouches for the new key, or the reason cannot be kept
     */
    public SuccessionRequest {
        facilities = List.copyOf(facilities);
        if (by.isPresent() == reason.isPresent()) {
            throw new WrongInputException(
                    "sign-key: found %s, expected either --by OLD, or --lost --reason TEXT if the old key is lost or stolen"
                            .formatted(by.isPresent() ? "both" : "neither"));
        }
        reason.ifPresent(SuccessionRequest::check);
    }

    private static void check(String reason) {
        int length = reason.codePointCount(0, reason.length());
        if (reason.isBlank() || length > LONGEST_REASON) {
            throw new WrongInputException(Message.of("key.reasonLength")
                    .with("found", reason.isBlank() ? 0 : length)
                    .with("most", LONGEST_REASON));
        } else if (FORBIDDEN.matcher(reason).find()) {
            throw new WrongInputException(Message.of("key.reasonDamaged"));
        }
    }
}
