package prisoncensus.store.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The file of an embedded store, opened below the database and only to be read: nobody writes to it until it is closed. Where the newest
 * state cannot be read, H2 goes back to an older one without a word, and writes over the rest; such a file is found here before.
 */
final class StoreFile implements AutoCloseable {
    static final String SUFFIX = ".mv.db";
    private static final int BLOCK_BYTES = 4096;
    private static final int ASKED_EVERY_MILLIS = 100;

    private final MVStore content;

    private StoreFile(MVStore content) {
        this.content = content;
    }

    /** Whether something lies there; an empty file is nothing. */
    static boolean liesAt(Path file) {
        try {
            return Files.exists(file) && (!Files.isRegularFile(file) || Files.size(file) > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks a file, if one lies there and no process has it.
     *
     * @throws DamagedStoreException if it cannot be read whole
     */
    static void check(Path file) {
        if (liesAt(file)) {
            open(file).ifPresent(StoreFile::close);
        }
    }

    /**
     * Opens a file, and waits for a process that writes to it.
     *
     * @throws DamagedStoreException if it cannot be read whole
     * @throws StoreHeldException if waiting did not help
     */
    static StoreFile hold(Path file, String url, Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        Optional<StoreFile> opened = open(file);
        while (opened.isEmpty()) {
            if (System.nanoTime() >= end) {
                throw new StoreHeldException(url, wait, null);
            }
            pause();
            opened = open(file);
        }
        return opened.get();
    }

    static void pause() {
        try {
            Thread.sleep(ASKED_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the store", e);
        }
    }

    private static Optional<StoreFile> open(Path file) {
        try {
            var opened = new StoreFile(
                    new MVStore.Builder().fileName(file.toString()).readOnly().open());
            opened.checkWhole(file);
            return Optional.of(opened);
        } catch (MVStoreException failure) {
            if (failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                return Optional.empty();
            } else if (failure.getErrorCode() == DataUtils.ERROR_UNSUPPORTED_FORMAT || !Files.isReadable(file)) {
                throw new IllegalStateException("the store " + file + " cannot be opened", failure);
            }
            throw new DamagedStoreException(file, "found no state that is whole", failure);
        }
    }

    /** H2 itself looks at the newest chunks only. What a process that was killed has left may end anywhere. */
    private void checkWhole(Path file) {
        if (!isClosedCleanly()) {
            return;
        }
        long closed = DataUtils.readHexLong(content.getStoreHeader(), "version", 0);
        long found = content.getCurrentVersion();
        String fault = "";
        if (closed != found) {
            fault = "found its state %d, expected %d, in which it was closed".formatted(found, closed);
        } else if (end() > content.getFileStore().size()) {
            fault = "found %d bytes, expected at least %d"
                    .formatted(content.getFileStore().size(), end());
        }
        if (!fault.isEmpty()) {
            close();
            throw new DamagedStoreException(file, fault, null);
        }
    }

    /** Where the last of the chunks ends that hold anything, in bytes. */
    private long end() {
        return content.getLayoutMap().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("chunk."))
                        .map(entry -> DataUtils.parseMap(entry.getValue()))
                        .filter(chunk -> DataUtils.readHexLong(chunk, "livePages", 1) > 0)
                        .mapToLong(chunk ->
                                DataUtils.readHexLong(chunk, "block", 0) + DataUtils.readHexLong(chunk, "len", 0))
                        .max()
                        .orElse(0)
                * BLOCK_BYTES;
    }

    /** Whether the process that wrote to it last has closed it. */
    boolean isClosedCleanly() {
        return content.getStoreHeader().containsKey("clean");
    }

    @Override
    public void close() {
        content.close();
    }
}
