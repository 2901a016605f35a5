package prisoncensus.checks.night;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The records of one day's file whose number no other record of the file supersedes. */
public final class LiveRecords {
    private LiveRecords() {}

    public static <T> List<T> of(
            List<T> records, Function<T, Optional<String>> number, Function<T, Optional<String>> supersedes) {
        Set<String> superseded = records.stream()
                .flatMap(record -> supersedes.apply(record).stream())
                .collect(Collectors.toSet());
        return records.stream()
                .filter(record ->
                        number.apply(record).filter(superseded::contains).isEmpty())
                .toList();
    }
}
