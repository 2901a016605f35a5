package prisoncensus.nights.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The fingerprint of a file: its size, and when it was last written and changed. Equal fingerprints mean equal bytes, unless the file was
 * being written at the time.
 */
public final class FileFingerprint {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private FileFingerprint() {}

    /**
     * The fingerprint of a file; empty where it cannot be read, or where the file is so recent that its next change could have the same
     * fingerprint.
     */
    public static Optional<String> of(Path path, Instant now) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            FileTime written = attributes.lastModifiedTime();
            FileTime changed = changed(path).orElse(written);
            Instant latest = written.compareTo(changed) > 0 ? written.toInstant() : changed.toInstant();
            return Optional.of(attributes.size() + " " + written.toInstant() + " " + changed.toInstant())
                    .filter(look -> latest.plus(FRESH).isBefore(now));
        } catch (IOException untold) {
            return Optional.empty();
        }
    }

    /** When anything about the file last changed. A copy that keeps the time of writing cannot keep this one. Not every platform has it. */
    private static Optional<FileTime> changed(Path path) throws IOException {
        try {
            return Optional.of((FileTime) Files.getAttribute(path, "unix:ctime"));
        } catch (UnsupportedOperationException | IllegalArgumentException untold) {
            return Optional.empty();
        }
    }
}
