package prisoncensus.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Checks that the manifests of a facility, one after the other in the order of sealing, are signed by the key that was in force. A later
 * manifest is never signed by an earlier key than the one before it.
 */
public final class SignatureChain {
    private final List<KeyLine> keys;
    private final List<Integer> signedBy = new ArrayList<>();
    private int unsigned;
    private int place = -1;

    /** What does not hold of a manifest's signature. */
    public record Fault(String found, String expected) {
        @Override
        public String toString() {
            return found + ", expected " + expected;
        }
    }

    /** @param keys the lines of keys.csv, as far as they are one chain */
    public SignatureChain(KeyChain keys) {
        this.keys = keys.lines();
    }

    /**
     * Checks the next manifest.
     *
     * @param manifest its bytes
     * @param key the fingerprint that it names; empty for none
     * @param signature the bytes of manifest.sig; empty if there is no such file
     * @return empty if all is well
     */
    public Optional<Fault> next(byte[] manifest, Optional<String> key, Optional<byte[]> signature) {
        if (key.isEmpty()) {
            return nextUnsigned(signature.isPresent());
        }
        int found = from(line -> line.fingerprint().equals(key.get()));
        if (found < 0) {
            return fault("the key " + key.get(), expected());
        }
        place = found;
        VerifyingKey by = keys.get(found).key().orElseThrow();
        if (!signature.map(bytes -> by.verifies(manifest, bytes)).orElse(false)) {
            return fault(
                    signature.isPresent() ? "a signature that does not hold" : "no signature",
                    "one by the key " + key.get());
        }
        signedBy.add(found);
        return Optional.empty();
    }

    private Optional<Fault> nextUnsigned(boolean hasSignature) {
        if (hasSignature) {
            return fault("a signature", "none: the manifest names no key");
        }
        unsigned++;
        int found = place < 0 ? -1 : from(KeyLine::isStop);
        if (place >= 0 && found < 0) {
            return fault("no key", expected());
        }
        place = found;
        return Optional.empty();
    }

    private static Optional<Fault> fault(String found, String expected) {
        return Optional.of(new Fault(found, expected));
    }

    private String expected() {
        if (keys.isEmpty()) {
            return "none: there is no %s that holds".formatted(KeysFile.FILE);
        }
        return place < 0
                ? "one of " + KeysFile.FILE
                : "that of number %d in %s or a later one".formatted(place + 1, KeysFile.FILE);
    }

    private int from(Predicate<KeyLine> wanted) {
        for (int i = Math.max(place, 0); i < keys.size(); i++) {
            if (wanted.test(keys.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** How many manifests are signed, and their signatures hold. */
    public int signed() {
        return signedBy.size();
    }

    /** How many manifests name no key. */
    public int unsigned() {
        return unsigned;
    }

    /** Whether a manifest is signed by the key in that line or a later one, counted from 0. */
    public boolean isReachedFrom(int line) {
        return signedBy.stream().anyMatch(by -> by >= line);
    }
}
