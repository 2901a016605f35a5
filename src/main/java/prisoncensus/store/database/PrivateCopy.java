package prisoncensus.store.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A folder that only this user may enter, with copies of files. It is removed when it is closed, or when the process is asked to stop. */
final class PrivateCopy implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PrivateCopy.class);

    private final Path folder;
    private final Thread hook = new Thread(this::remove, "remove-copy");

    PrivateCopy() {
        try {
            folder = Files.createTempDirectory("prison-census-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Copies a file, if there is one, to a place in the folder. */
    void add(Path file, Path place) {
        try {
            if (Files.exists(file)) {
                Files.copy(file, place);
            }
        } catch (IOException e) {
            close();
            throw new UncheckedIOException("a private copy of " + file + " cannot be made in " + folder, e);
        }
    }

    Path folder() {
        return folder;
    }

    private void remove() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            LOG.warn("The private copy of the store in {} could not be removed", folder, e);
        }
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            LOG.debug("The private copy was removed because the process was asked to stop");
        }
    }
}
