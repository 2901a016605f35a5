package prisoncensus.store.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import prisoncensus.files.RecordFiles;

/**
 * A store that does not exist yet, made beside its place and put there when it is whole and on the disk: H2 writes the first states of a
 * new file without forcing them, so that a loss of power during the very first start would leave a file that no start can open.
 *
 * @param file where the store is to lie
 * @param url of the store, without secrets
 * @param login user, password and whatever else the driver needs
 */
record NewStore(Path file, String url, Properties login) {
    private static final String COMING = ".new";

    /**
     * Makes it if it is not there, and removes what another start has left of making it.
     *
     * @throws StoreHeldException if waiting for another process that makes it did not help
     */
    void make(Duration wait) {
        Path coming =
                StoreUrl.beside(StoreUrl.named(url, COMING), StoreFile.SUFFIX).orElseThrow();
        long end = System.nanoTime() + wait.toNanos();
        try {
            while (Files.notExists(file) && !isMade(coming)) {
                if (System.nanoTime() >= end) {
                    throw new StoreHeldException(url, wait, null);
                }
                StoreFile.pause();
            }
            Files.deleteIfExists(coming);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the store " + file + " cannot be made", e);
        }
    }

    /** Whether no other process is just making it. */
    private boolean isMade(Path coming) throws IOException, SQLException {
        try {
            RecordFiles.createDirectories(coming.toAbsolutePath().resolveSibling(""));
            begin(coming);
            RecordFiles.settle(coming);
            force(coming, StandardOpenOption.WRITE);
            publish(coming);
            force(file.toAbsolutePath().resolveSibling(""), StandardOpenOption.READ);
        } catch (FileAlreadyExistsException | NoSuchFileException madeMeanwhile) {
            return Files.exists(file);
        } catch (SQLException held) {
            if (!DatabaseConfiguration.isInUse(held)) {
                throw held;
            }
            return false;
        }
        return true;
    }

    /** What a start that was broken off has left may be anything. */
    private void begin(Path coming) throws SQLException, IOException {
        try {
            openAndClose();
        } catch (SQLException broken) {
            if (DatabaseConfiguration.isInUse(broken)) {
                throw broken;
            }
            Files.deleteIfExists(coming);
            openAndClose();
        }
    }

    private void openAndClose() throws SQLException {
        String beside = DurableFilePath.within(StoreUrl.named(url, COMING));
        try (Connection connection = DriverManager.getConnection(beside, login);
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    /** By a link, which never replaces what another process has put there; some file systems have none. */
    private void publish(Path coming) throws IOException {
        try {
            Files.createLink(file, coming);
        } catch (FileAlreadyExistsException | NoSuchFileException madeMeanwhile) {
            throw madeMeanwhile;
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            Files.move(coming, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void force(Path path, StandardOpenOption access) throws IOException {
        try (var channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }
}
