package prisoncensus.store;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.TextEncoding;

/**
 * The store on a real database, migrated as the application does it. There is one connection: whatever waits for a second one
 * while it holds the first fails here, and would stop for good once all connections of a pool are held that way.
 */
public final class TestStore implements AutoCloseable {
    static final LocalDate DATE = LocalDate.of(2026, 11, 20);
    public static final Instant MORNING = Instant.parse("2026-11-21T05:00:00.123Z");
    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00.456Z");
    static final Revision.ReportSettings SETTINGS =
            new Revision.ReportSettings("es", "Unidad Ñandú", "America/Bogota", false);

    public final JdbcClient jdbc;
    final LogFileRepository files;
    final FactWriter writer;
    final FactReader reader;
    final NightRecall recall;
    final FileReadings readings;
    final SeenFiles seen;
    final RevisionRepository revisions;
    final KeptReruns reruns;
    final SealedRevisions sealed;
    final ResultRepository results;
    private final String name;
    private final HikariDataSource source;
    private final Closeable database;
    private int facilities;

    private TestStore(String name, String url, Closeable database) {
        this.name = name;
        this.database = database;
        this.source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setMaximumPoolSize(1);
        source.setConnectionTimeout(2_000);
        migrate();
        var template = new JdbcTemplate(source);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        jdbc = JdbcClient.create(template);
        files = new LogFileRepository(jdbc, transaction);
        writer = new FactWriter(template);
        reader = new FactReader(jdbc);
        recall =
                new NightRecall(jdbc, files, reader, new SolitarySuccessions(template, transaction), file -> List.of());
        readings = new FileReadings(jdbc, transaction, files);
        seen = new SeenFiles(jdbc, transaction);
        revisions = new RevisionRepository(jdbc, transaction);
        reruns = new KeptReruns(jdbc, transaction);
        sealed = new SealedRevisions(jdbc);
        results = new ResultRepository(template, transaction);
    }

    static TestStore onH2() {
        try {
            Path folder = Files.createTempDirectory("census-store");
            String url = "jdbc:h2:file:%s/census;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0".formatted(folder);
            return new TestStore("H2", url, () -> FileSystemUtils.deleteRecursively(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TestStore onPostgres() {
        try {
            var server = EmbeddedPostgres.start();
            return new TestStore("PostgreSQL", server.getJdbcUrl("postgres", "postgres"), server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void migrate() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        String locations = Objects.requireNonNull(yaml.getObject()).getProperty("spring.flyway.locations");
        String vendor = name.equals("H2") ? "h2" : "postgresql";
        Flyway.configure()
                .dataSource(new DriverManagerDataSource(source.getJdbcUrl()))
                .locations(locations.replace("{vendor}", vendor).split(","))
                .load()
                .migrate();
    }

    /** A night of a facility that no other test knows, so that nothing has to be cleared away between tests. */
    public Night night() {
        facilities++;
        return new Night(new FacilityCode("prison-" + facilities), DATE);
    }

    /** A file of that night with that one digit for a hash. */
    static LogFile file(Night night, LogKind log, String digit) {
        Optional<LocalDate> date = Optional.of(night.date()).filter(day -> log.isNightly());
        return new LogFile(night.facility(), date, log, log.fileName(), digit.repeat(64), 1000);
    }

    /** Such a file, registered and not yet read. */
    StoredFile registered(Night night, LogKind log) {
        return files.register(file(night, log, "a"), MORNING);
    }

    /** Such a file, read to its end: it had no lines. */
    StoredFile read(Night night, LogKind log) {
        StoredFile file = registered(night, log);
        writer.write(file, List.of(tally(file)));
        return file;
    }

    static LogTally tally(StoredFile file) {
        return new LogTally(file.file(), TextEncoding.UTF_8, List.of(), List.of(), 0, 0, 0, 0);
    }

    /** A new revision of that night which reads these files. */
    public Revision open(Night night, int number, StoredFile... inputs) {
        List<NightInput> versions = List.of(inputs).stream()
                .<NightInput>map(NightInput.Version::new)
                .toList();
        return revisions.open(night, number, opening(night, SETTINGS), versions);
    }

    /** At noon, with all that was received. */
    Revision.Basis opening(Night night, Revision.ReportSettings settings) {
        return new Revision.Basis(
                NOON, NOON, files.newestReception(night.facility()), settings, Revision.Request.FIRST, "1 abc");
    }

    /** Leads the revision through its sealing, as that link of the chain. */
    void seal(Revision revision, int sequence) {
        revisions.announce(revision, seal(sequence));
        revisions.seal(revision);
    }

    /** The manifest of link 2 is all 2s. */
    static Revision.Seal seal(int sequence) {
        Optional<String> previous = Optional.of(hash(sequence - 1)).filter(hash -> sequence > 1);
        return new Revision.Seal(sequence, hash(sequence), previous);
    }

    static String hash(int digit) {
        return Integer.toString(digit).repeat(64);
    }

    @Override
    public void close() throws IOException {
        source.close();
        database.close();
    }

    @Override
    public String toString() {
        return name;
    }
}
