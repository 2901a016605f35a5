package prisoncensus.nights.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.settings.CensusProperties;

/**
 * Which logs of a facility are complete, so that the schedule takes them: those that have settled; or, where that is asked for, those of a
 * night whose folder holds a file {@code ready}. A log that was written after that file has to settle too.
 */
public record CompleteLogs(Path home, SettledFiles files, Duration settle, boolean byMarker)
        implements Predicate<Path> {
    private static final String READY = "ready";

    /** Those of that facility, as it is configured. */
    public static CompleteLogs of(Path input, FacilityCode facility, CensusProperties settings, SettledFiles files) {
        return new CompleteLogs(
                input.resolve(facility.value()), files, settings.settleOf(facility), settings.readyOf(facility));
    }

    @Override
    public boolean test(Path file) {
        if (!isMarked(file)) {
            return files.isSettled(file, settle);
        }
        Optional<FileTime> marked = time(file.resolveSibling(READY));
        return marked.isPresent()
                && (time(file)
                                .filter(written -> written.compareTo(marked.get()) <= 0)
                                .isPresent()
                        || files.isSettled(file, settle));
    }

    /** The longest time until one of these files may be complete; empty if each is, or has no prospect of it. */
    public Optional<Duration> settling(List<Path> lying) {
        return lying.stream()
                .filter(file -> !isMarked(file) || Files.exists(file.resolveSibling(READY)))
                .filter(file -> !test(file))
                .flatMap(file -> files.mayTake(file, settle).stream())
                .max(Duration::compareTo);
    }

    /** cells.csv and limits.csv lie in no night's folder, so they always have to settle. */
    private boolean isMarked(Path file) {
        return byMarker && !home.equals(file.getParent());
    }

    private static Optional<FileTime> time(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
