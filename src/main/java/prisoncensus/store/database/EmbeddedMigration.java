package prisoncensus.store.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.JdbcTemplate;
import prisoncensus.files.RecordFiles;

/**
 * Migrates an embedded store as a whole or not at all. H2 commits every statement that changes a table, so that a migration which is
 * broken off (a kill, a full disk) would leave tables that fit no version; the store as it was is therefore kept beside it until
 * all has been done, and brought back by the next start.
 */
record EmbeddedMigration(JdbcTemplate jdbc, Path kept) implements FlywayMigrationStrategy {
    private static final String KEPT = ".before-migration.sql";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMigration.class);

    /** Where the store of that URL is kept while it is migrated; empty for one that is not a file. */
    static Optional<Path> kept(String url) {
        return StoreUrl.beside(url, KEPT);
    }

    @Override
    public void migrate(Flyway flyway) {
        try {
            if (Files.exists(kept)) {
                LOG.warn("The last migration of the store was broken off; it begins again from {}", kept);
                jdbc.execute("drop all objects");
                jdbc.update("runscript from ?", kept.toString());
            } else if (flyway.info().pending().length > 0) {
                keep();
            }
            flyway.migrate();
            jdbc.execute("checkpoint sync");
            Files.deleteIfExists(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep() throws IOException {
        Path coming = kept.resolveSibling(kept.getFileName() + ".part");
        jdbc.queryForList("script to ?", coming.toString());
        RecordFiles.settle(coming);
        sync(coming, StandardOpenOption.WRITE);
        Files.move(coming, kept, StandardCopyOption.ATOMIC_MOVE);
        sync(kept.resolveSibling(""), StandardOpenOption.READ);
    }

    /** A loss of power must leave the store as it was or as it became, or what to bring it back from. */
    private static void sync(Path path, StandardOpenOption access) throws IOException {
        try (var channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }
}
