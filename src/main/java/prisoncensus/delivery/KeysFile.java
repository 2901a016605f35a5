package prisoncensus.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import prisoncensus.files.RecordFiles;

/** keys.csv of one facility: one line for each signing key, each vouched for by the one before. */
public final class KeysFile {
    public static final String FILE = "keys.csv";
    /** Its first line, with its line end. */
    public static final String HEADER =
            "sequence,at,facility,fingerprint,public_key,signed_by,reason,previous_sha256,signature\n";

    private final AppendedFile file;
    private final String facility;

    KeysFile(Path folder) {
        this.file = new AppendedFile(folder, FILE, HEADER);
        this.facility = String.valueOf(folder.getFileName());
    }

    /** Where it lies, or would. */
    public Path path() {
        return file.path();
    }

    /** Whether there is such a file. */
    public boolean exists() {
        return Files.exists(file.path());
    }

    /** Its lines as far as they are one chain. */
    public KeyChain chain() throws IOException {
        if (file.whole().isEmpty()) {
            return new KeyChain(List.of(), Optional.empty());
        } else if (!file.whole().startsWith(HEADER)) {
            return new KeyChain(List.of(), Optional.of("found another header, expected " + HEADER.strip()));
        }
        return KeyChain.of(
                facility, file.wholeLines().stream().map(KeysFile::decoded).toList());
    }

    /** Whether it ends in an incomplete line, which a crash left. */
    public boolean isTorn() throws IOException {
        return exists() && Files.size(file.path()) > file.whole().length();
    }

    /** Removes an incomplete last line. */
    public void mend() throws IOException {
        if (isTorn()) {
            file.append("");
        }
    }

    private static String decoded(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Enters the first key, which vouches for itself. */
    public KeyLine enterFirst(SigningKey key, Instant at) throws IOException {
        return append(line(at, Optional.of(key), key.fingerprint(), "").signed(key));
    }

    /**
     * Enters what comes after the last key.
     *
     * @param next the new key; empty to end signing
     * @param by the key before
     */
    public KeyLine succeed(Optional<SigningKey> next, SigningKey by, Instant at) throws IOException {
        return append(line(at, next, by.fingerprint(), "").signed(by));
    }

    /** The same where the key before was lost or stolen: nobody vouches for the new key but itself. */
    public KeyLine succeedLost(Optional<SigningKey> next, String reason, Instant at) throws IOException {
        KeyLine line = line(at, next, KeyLine.NONE, reason);
        return append(next.map(line::signed).orElse(line));
    }

    private KeyLine line(Instant at, Optional<SigningKey> key, String by, String reason) throws IOException {
        List<KeyLine> before = chain().lines();
        Optional<KeyLine> last = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        return new KeyLine(
                before.size() + 1,
                last.map(KeyLine::at).filter(at::isBefore).orElse(at),
                facility,
                key.map(SigningKey::fingerprint).orElse(""),
                key.map(one -> one.open().base64()).orElse(""),
                by,
                reason,
                last.map(KeyLine::sha256).orElse(ReceptionsFile.BEFORE_THE_FIRST),
                "");
    }

    private KeyLine append(KeyLine line) throws IOException {
        RecordFiles.createDirectories(file.folder());
        file.append(line.text() + "\n");
        return line;
    }
}
