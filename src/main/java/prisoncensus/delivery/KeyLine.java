package prisoncensus.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prisoncensus.logbook.Sha256;

/**
 * One line of keys.csv: a signing key and who vouches for it, or the end of signing.
 *
 * @param sequence from 1, without gaps
 * @param at when it was entered, cut to milliseconds
 * @param facility its code
 * @param fingerprint of the key; blank where signing ends
 * @param publicKey Base64 of its DER form; blank where signing ends
 * @param signedBy fingerprint of the key that vouches for it; {@link #NONE} where that was lost or stolen
 * @param reason why nobody vouches for it; else blank
 * @param previousSha256 of the line before without its line end; zeros in the first
 * @param signature Base64, over the bytes of the line before the comma in front of it; blank where signing ends without a key
 */
public record KeyLine(
        int sequence,
        Instant at,
        String facility,
        String fingerprint,
        String publicKey,
        String signedBy,
        String reason,
        String previousSha256,
        String signature) {
    public static final String NONE = "none";

    private static final Pattern FORM = Pattern.compile(
            "([0-9]{1,9}),([0-9TZ:.-]{20,30}),([^,]*),((?:[0-9a-f]{64})?),"
                    + "([A-Za-z0-9+/=]*),([0-9a-f]{64}|none),(\"(?:[^\"]++|\"\")*+\"|[^\",]*+),([0-9a-f]{64}),([A-Za-z0-9+/=]*)");

    /** @throws IllegalArgumentException if it is no line of keys.csv */
    public static KeyLine of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("found '" + text + "', expected a line of " + KeysFile.FILE);
        }
        return new KeyLine(
                Integer.parseInt(form.group(1)),
                Instant.parse(form.group(2)),
                form.group(3),
                form.group(4),
                form.group(5),
                form.group(6),
                plain(form.group(7)),
                form.group(8),
                form.group(9));
    }

    private static String plain(String field) {
        return field.startsWith("\"") ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }

    private static String quoted(String text) {
        boolean isPlain = text.chars().noneMatch(sign -> ",;\t\"\r\n".indexOf(sign) >= 0);
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** The same line, signed by this key. */
    KeyLine signed(SigningKey key) {
        String by = Base64.getEncoder().encodeToString(key.sign(body()));
        return new KeyLine(sequence, at, facility, fingerprint, publicKey, signedBy, reason, previousSha256, by);
    }

    private byte[] body() {
        return String.join(
                        ",",
                        Integer.toString(sequence),
                        Instants.text(at),
                        facility,
                        fingerprint,
                        publicKey,
                        signedBy,
                        quoted(reason),
                        previousSha256)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Without a line end. */
    public String text() {
        return new String(body(), StandardCharsets.UTF_8) + "," + signature;
    }

    String sha256() {
        return Sha256.of(text());
    }

    /** Whether signing ends with it. */
    public boolean isStop() {
        return fingerprint.isEmpty();
    }

    /** Whether nobody vouches for it. */
    public boolean isBroken() {
        return signedBy.equals(NONE);
    }

    /** Its key; empty where signing ends, or where it holds none. */
    Optional<VerifyingKey> key() {
        try {
            return isStop()
                    ? Optional.empty()
                    : Optional.of(VerifyingKey.ofBase64(publicKey))
                            .filter(key -> key.base64().equals(publicKey));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** @param key that has to have signed it */
    boolean isSignedBy(VerifyingKey key) {
        try {
            byte[] bytes = Base64.getDecoder().decode(signature);
            return signature.equals(Base64.getEncoder().encodeToString(bytes)) && key.verifies(body(), bytes);
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
