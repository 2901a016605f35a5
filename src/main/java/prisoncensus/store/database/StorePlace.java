package prisoncensus.store.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the database is opened: as it is configured, or for a reader where nothing that is kept can change.
 *
 * @param url without secrets
 * @param name what people are told: the file, or the URL without options
 * @param isOnlyRead whether this is the store itself and is neither written to nor migrated
 * @param isConfigured whether this is the database that is configured, or a copy of it
 * @param copy in which it lies
 */
record StorePlace(String url, String name, boolean isOnlyRead, boolean isConfigured, Optional<PrivateCopy> copy)
        implements AutoCloseable {
    /**
     * Finds it, and checks the file of an embedded store.
     *
     * @throws DamagedStoreException if the file cannot be read whole
     * @throws StoreHeldException if a reader has waited in vain for a process that writes to it
     */
    static StorePlace of(String url, StoreAccess access, Duration wait) {
        Optional<Path> file = StoreUrl.beside(url, StoreFile.SUFFIX);
        if (access == StoreAccess.WRITING) {
            file.filter(path -> !StoreUrl.isEncrypted(url)).ifPresent(StoreFile::check);
            return configured(url, false);
        } else if (access == StoreAccess.READING_NOTHING) {
            return nothing();
        }
        return file.map(path -> StoreFile.liesAt(path) ? reading(url, path, access, wait) : nothing())
                .orElseGet(() -> configured(url, !StoreUrl.isEmbedded(url)));
    }

    private static StorePlace configured(String url, boolean isOnlyRead) {
        return new StorePlace(url, nameOf(url), isOnlyRead, true, Optional.empty());
    }

    private static StorePlace nothing() {
        return new StorePlace("jdbc:h2:mem:nothing-" + UUID.randomUUID(), "nothing", false, false, Optional.empty());
    }

    private static StorePlace reading(String url, Path file, StoreAccess access, Duration wait) {
        if (StoreUrl.isEncrypted(url)) {
            return configured(StoreUrl.onlyRead(url), true);
        }
        try (StoreFile held = StoreFile.hold(file, url, wait)) {
            return access == StoreAccess.READING
                            && held.isClosedCleanly()
                            && EmbeddedMigration.kept(url).filter(Files::exists).isEmpty()
                    ? configured(StoreUrl.onlyRead(url), true)
                    : copied(url, file);
        }
    }

    private static StorePlace copied(String url, Path file) {
        var copy = new PrivateCopy();
        String place = StoreUrl.at(copy.folder().resolve("store"), url);
        copy.add(file, StoreUrl.beside(place, StoreFile.SUFFIX).orElseThrow());
        Optional<Path> kept = EmbeddedMigration.kept(url);
        kept.ifPresent(from -> copy.add(from, EmbeddedMigration.kept(place).orElseThrow()));
        return new StorePlace(place, nameOf(url), false, true, Optional.of(copy));
    }

    /** The file that opening the database makes if it is missing. */
    Optional<Path> made() {
        return isConfigured && !isOnlyRead && copy.isEmpty() && StoreUrl.makesFile(url)
                ? StoreUrl.beside(url, StoreFile.SUFFIX)
                : Optional.empty();
    }

    private static String nameOf(String url) {
        return StoreUrl.beside(url, StoreFile.SUFFIX).map(Path::toString).orElse(url.split("[;?]", 2)[0]);
    }

    @Override
    public void close() {
        copy.ifPresent(PrivateCopy::close);
    }
}
