package prisoncensus.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import prisoncensus.nights.NightResult;
import prisoncensus.nights.Progress;

/** Notices a round that hangs, a disk that is nearly full, and a clock that stepped back. Each is told once when it begins. */
final class MachineWatch {
    static final DataSize LITTLE = DataSize.ofGigabytes(1);
    private static final Duration STEP = Duration.ofSeconds(30);

    private final Clock clock;
    private final LongSupplier nanos;
    private final Duration hangsAfter;
    private final List<Path> folders;
    private final ToLongFunction<Path> room;
    private final Set<String> standing = new HashSet<>();
    private volatile @Nullable Long progressAt;
    private Instant lastTime;
    private long lastNanos;

    /**
     * @param nanos a time that nobody sets, such as {@link System#nanoTime}
     * @param hangsAfter how long a round may go on without the end of a night
     * @param folders that have to have room
     * @param room how many bytes a folder has left
     */
    MachineWatch(Clock clock, LongSupplier nanos, Duration hangsAfter, List<Path> folders, ToLongFunction<Path> room) {
        this.clock = clock;
        this.nanos = nanos;
        this.hangsAfter = hangsAfter;
        this.folders = List.copyOf(folders);
        this.room = room;
        this.lastTime = clock.instant();
        this.lastNanos = nanos.getAsLong();
    }

    /** The bytes that are left where the folder lies, or will lie; all there can be where that cannot be told. */
    static long room(Path folder) {
        try {
            Path lying = folder.toAbsolutePath();
            while (lying.getParent() != null && !Files.exists(lying)) {
                lying = lying.getParent();
            }
            return Files.getFileStore(lying).getUsableSpace();
        } catch (IOException untold) {
            return Long.MAX_VALUE;
        }
    }

    /** A round begins; what it does is seen as it does it, and each night that ends is told. */
    Progress begin(Consumer<NightResult> nights) {
        progressAt = nanos.getAsLong();
        return new Progress() {
            @Override
            public void planned(int nights) {
                progressAt = nanos.getAsLong();
            }

            @Override
            public void ended(String what) {
                progressAt = nanos.getAsLong();
            }

            @Override
            public void made(NightResult result) {
                nights.accept(result);
            }

            @Override
            public void close() {
                progressAt = null;
            }
        };
    }

    /** What has begun since the last look, a sentence each. */
    List<String> look() {
        Set<String> now = new HashSet<>();
        hanging().ifPresent(now::add);
        folders.stream()
                .filter(folder -> room.applyAsLong(folder) < LITTLE.toBytes())
                .map(folder -> "the disk is nearly full: less than %d MB are left for %s"
                        .formatted(LITTLE.toMegabytes(), folder.toAbsolutePath().normalize()))
                .forEach(now::add);
        List<String> told = new ArrayList<>(now.stream()
                .filter(sentence -> !standing.contains(sentence))
                .sorted()
                .toList());
        standing.clear();
        standing.addAll(now);
        steppedBack().ifPresent(told::add);
        return told;
    }

    /** Says so if a round hangs. */
    Optional<String> hanging() {
        return Optional.ofNullable(progressAt)
                .filter(at -> nanos.getAsLong() - at >= hangsAfter.toNanos())
                .map(at -> "a round hangs: no night has ended for %d minutes".formatted(hangsAfter.toMinutes()));
    }

    private Optional<String> steppedBack() {
        Instant time = clock.instant();
        long elapsed = nanos.getAsLong();
        Instant expected = lastTime.plusNanos(elapsed - lastNanos);
        lastTime = time;
        lastNanos = elapsed;
        return Optional.of("the clock stepped back: it says %s, expected about %s".formatted(time, expected))
                .filter(sentence -> time.isBefore(expected.minus(STEP)));
    }
}
