package prisoncensus.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds files that others than their owner and his group may read. */
public final class ReadableFiles {
    private ReadableFiles() {}

    /** Those at and below these places, by path; a place that is not there has none. Nothing where files have no such rights. */
    public static List<Path> below(List<Path> places) {
        return places.stream()
                .filter(Files::exists)
                .flatMap(place -> files(place).stream())
                .filter(ReadableFiles::isOpen)
                .sorted()
                .toList();
    }

    private static List<Path> files(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("could not look through " + place, unreadable);
        }
    }

    private static boolean isOpen(Path file) {
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
            return rights.contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException | UnsupportedOperationException untold) {
            return false;
        }
    }
}
