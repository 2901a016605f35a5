package prisoncensus.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The signing key that is configured. It is read each time, so that a running {@code serve} takes a new one without a restart.
 *
 * @param file empty to sign nothing
 */
public record ConfiguredKey(Optional<Path> file) {
    private static final String PROPERTY = "configuration census.signing.key: ";

    /** @throws KeyRefusedException if the file cannot be used */
    public Optional<SigningKey> read() throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(SigningKey.read(file.get()));
        } catch (KeyRefusedException refused) {
            throw new KeyRefusedException(PROPERTY + refused.getMessage());
        }
    }

    /**
     * The key for what is sealed now. Where keys.csv has no line yet it becomes the first one.
     *
     * @throws KeyRefusedException if it is not the last one of keys.csv, or there is none and should be, or the reverse
     */
    public Optional<SigningKey> checked(KeysFile keys) throws IOException {
        Optional<SigningKey> key = read();
        check(key, keys);
        return key;
    }

    /**
     * The same for a key that was read. A broken keys.csv is left to those who compare it with the store.
     *
     * @param key that is configured
     */
    public void check(Optional<SigningKey> key, KeysFile keys) throws IOException {
        KeyChain chain = keys.chain();
        Optional<String> found = key.map(SigningKey::fingerprint);
        boolean isWhole = chain.broken().isEmpty() && !chain.lines().isEmpty();
        if (isWhole && !found.equals(chain.inForce())) {
            throw new KeyRefusedException(PROPERTY + refusal(found, chain.inForce(), keys));
        }
    }

    private String refusal(Optional<String> found, Optional<String> inForce, KeysFile keys) {
        if (inForce.isEmpty()) {
            return "found the key %s, expected none: signing ended in %s. To sign again: sign-key --succeed %s --by OLD"
                    .formatted(found.orElseThrow(), keys.path(), file.orElseThrow());
        } else if (found.isEmpty()) {
            return "found no key, expected %s, the last one in %s. To end signing: sign-key --stop --by OLD"
                    .formatted(inForce.get(), keys.path());
        }
        return "found the key %s, expected %s, the last one in %s. To enter a new key: sign-key --succeed %s --by OLD"
                .formatted(found.get(), inForce.get(), keys.path(), file.orElseThrow());
    }
}
