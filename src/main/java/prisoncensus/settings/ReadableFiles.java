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
import prisoncensus.files.RecordFiles;

/** Finds files and folders that more people may read or write than should. */
public final class ReadableFiles {
    private static final Set<PosixFilePermission> OF_OTHERS = Set.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    private ReadableFiles() {}

    /** Those of the record at and below this place, by path; none if the place is not there. */
    public static List<Path> ofRecord(Path place) {
        return below(place).stream()
                .filter(path -> !RecordFiles.most(Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                        .containsAll(rights(path)))
                .toList();
    }

    /** Those of the configuration, which may hold passwords, that everybody may read or write. */
    public static List<Path> ofConfiguration(Path place) {
        return below(place).stream()
                .filter(path -> rights(path).stream().anyMatch(OF_OTHERS::contains))
                .toList();
    }

    private static List<Path> below(Path place) {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(path -> !Files.isSymbolicLink(path)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("could not look through " + place, unreadable);
        }
    }

    private static Set<PosixFilePermission> rights(Path path) {
        try {
            return Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException untold) {
            return Set.of();
        }
    }
}
