package prisoncensus.intake.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.RawText;

/** Every log that lies in the checkout, invented and real-looking, of all kinds: what hostile ones are made from. */
final class SeedLogs {
    private static final List<Path> HOMES = List.of(Path.of("input"), Path.of("src/test/resources/nights"));
    private final List<Log> logs;

    private SeedLogs(List<Log> logs) {
        this.logs = logs;
    }

    /** One of them. */
    record Log(LogKind kind, RawText text) {}

    static SeedLogs ofTheCheckout() {
        return new SeedLogs(HOMES.stream()
                .flatMap(SeedLogs::files)
                .sorted()
                .flatMap(SeedLogs::log)
                .toList());
    }

    Log any(RandomGenerator random) {
        return logs.get(random.nextInt(logs.size()));
    }

    private static Stream<Path> files(Path home) {
        try (Stream<Path> found = Files.walk(home)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Log> log(Path file) {
        Optional<LogKind> kind = Arrays.stream(LogKind.values())
                .filter(log -> file.endsWith(log.fileName()))
                .findFirst();
        return kind.stream().map(log -> new Log(log, text(file)));
    }

    private static RawText text(Path file) {
        try {
            return RawText.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
