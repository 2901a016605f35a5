package prisoncensus.nights.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Which files of the input folder are complete, as far as looks at them tell: two looks that lie far enough apart and saw the same size, time
 * and file key. It remembers looks as long as the process lives, and no time of a file is ever compared with a clock.
 */
public final class SettledFiles {
    private final LongSupplier nanos;
    private final Map<Path, Looks> looks = new ConcurrentHashMap<>();
    private long roundBegan;

    /** @param nanos a time that nobody sets, such as {@link System#nanoTime} */
    public SettledFiles(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * What was seen of a file.
     *
     * @param first when it was first looked at
     * @param since when it was first seen as it is
     * @param last when it was last looked at
     */
    private record Looks(String look, long first, long since, long last, long settle) {
        long left() {
            return settle - (last - since);
        }
    }

    /** A round begins: what no look was taken at in the round before is forgotten. */
    public void round() {
        long before = roundBegan;
        looks.values().removeIf(seen -> seen.last() - before < 0);
        roundBegan = nanos.getAsLong();
    }

    /** Takes a look, and says whether the file is complete. */
    public boolean isSettled(Path file, Duration settle) {
        if (settle.isZero()) {
            return true;
        }
        Optional<String> look = look(file);
        if (look.isEmpty()) {
            looks.remove(file);
            return false;
        }
        long now = nanos.getAsLong();
        Looks seen = looks.compute(file, (path, before) -> {
            long first = before == null ? now : before.first();
            boolean isSame = before != null && before.look().equals(look.get());
            return new Looks(look.get(), first, isSame ? before.since() : now, now, settle.toNanos());
        });
        return seen.left() <= 0;
    }

    /** How long until the file may be complete; empty if it is, and if it went on changing since it was first looked at. */
    public Optional<Duration> mayTake(Path file, Duration settle) {
        Looks seen = isSettled(file, settle) ? null : looks.get(file);
        return Optional.ofNullable(seen)
                .filter(young -> young.last() - young.first() < 2 * settle.toNanos())
                .map(young -> Duration.ofNanos(young.left()));
    }

    /** When the first of all files that are not complete may be; empty if all are. */
    public Optional<Duration> nextLook() {
        return looks.values().stream()
                .filter(seen -> seen.left() > 0)
                .map(seen -> Duration.ofNanos(seen.left()))
                .min(Duration::compareTo);
    }

    private static Optional<String> look(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
