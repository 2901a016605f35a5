package prisoncensus.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Orders for tests, and what they gave. */
final class SampleRequests {
    static final LocalDate LAST = LocalDate.of(2026, 11, 20);

    private SampleRequests() {}

    static SampleRequest small(long seed) {
        return order(1, 14, seed, LAST, "en");
    }

    static SampleRequest order(int facilities, int nights, long seed, LocalDate last, String language) {
        return new SampleRequest(facilities, nights, 2, 8, seed, last, Wording.of(language));
    }

    /** Every file by its path. */
    static SortedMap<String, String> written(SampleRequest order, Path into) {
        try {
            SampleLogs.write(order, into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files(into);
    }

    static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                texts.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
