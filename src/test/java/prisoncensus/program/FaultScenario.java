package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A facility whose nights go through something hard. Afterwards its reports must be, byte by byte, those of one that never did, its
 * store must hold as many facts and results, and nothing in it may say that it is running. Both have the same clock, and sign with the
 * same key.
 */
final class FaultScenario {
    /** All but Flyway's. */
    static final String TABLES = "select lower(table_name) from information_schema.tables"
            + " where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history' order by 1";

    private static final List<String> RUNS = List.of(
            "batch_job_instance where job_name = 'night'",
            "batch_job_execution where status in ('STARTING', 'STARTED', 'STOPPING')",
            "batch_step_execution where status in ('STARTING', 'STARTED', 'STOPPING')");
    /** That of the first test of RFC 8032, section 7.1. */
    private static final String SIGNING_KEY = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    private static final Map<Size, Ended> NEVER = new ConcurrentHashMap<>();

    private final Path folder;
    private final Size size;
    private final String url;

    /** How much it hands in: nights, and lines of each of the three logs. */
    record Size(int nights, int lines) {}

    /** What there is in the end: each file with its SHA-256, and how many rows each table has. */
    private record Ended(Map<String, String> files, List<String> rows) {}

    private FaultScenario(Path folder, Size size, String url) {
        this.folder = folder;
        this.size = size;
        this.url = url;
    }

    /** With an embedded store below the folder. */
    static FaultScenario onH2(Path folder, Size size) throws IOException {
        return begin(
                folder,
                size,
                "jdbc:h2:file:" + folder.resolve(".data/census") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
    }

    static FaultScenario on(String store, Path folder, Size size) throws IOException {
        return store.equals("H2") ? onH2(folder, size) : onPostgres(folder, size, Postgres.database());
    }

    static FaultScenario onPostgres(Path folder, Size size, Postgres database) throws IOException {
        return begin(folder, size, database.url());
    }

    /** With the store at that URL. */
    static FaultScenario at(Path folder, Size size, String url) throws IOException {
        return begin(folder, size, url);
    }

    private static FaultScenario begin(Path folder, Size size, String url) throws IOException {
        for (int night = 0; night < size.nights(); night++) {
            write(
                    folder.resolve("input/north")
                            .resolve(LocalDate.of(2026, 3, 1).plusDays(night).toString()),
                    night,
                    size.lines());
        }
        Path key = Files.createFile(
                folder.resolve("key.pem"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(key, SIGNING_KEY);
        return new FaultScenario(folder, size, url);
    }

    private static void write(Path logs, int night, int lines) throws IOException {
        Files.createDirectories(logs);
        var headcount = new StringBuilder("cell,scheduled_time,counted\n");
        var meals = new StringBuilder("cell,meal,plates\n");
        var solitary = new StringBuilder("placement,person,cell,placed_at\n");
        for (int cell = 0; cell < lines; cell++) {
            headcount.append("1-%d,22:00,%d\n".formatted(cell, 60 + (cell + night) % 25));
            meals.append("1-%d,LUNCH,%d\n".formatted(cell, 60 + cell % 25));
            solitary.append("%d,P-%d,S-%d,2026-02-%02d\n".formatted(cell, cell, cell, 1 + cell % 28));
        }
        headcount.append("wrong line\n");
        Files.writeString(logs.resolve("headcount.csv"), headcount);
        Files.writeString(logs.resolve("meals.csv"), meals);
        Files.writeString(logs.resolve("solitary.csv"), solitary);
    }

    /** What a seed decides; the name of the system property that repeats it is printed. */
    static Random random(String what) {
        long seed = Long.getLong("census.seed", System.nanoTime());
        System.out.println(what + ": -Dcensus.seed=" + seed);
        return new Random(seed);
    }

    Path folder() {
        return folder;
    }

    Path log() {
        return folder.resolve(".data/census.log");
    }

    /** Whether that stands in the program's log. */
    boolean said(String line) throws IOException {
        return Files.exists(log()) && Files.readString(log()).contains(line);
    }

    /** The program as it works on this facility. */
    Jar jar(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("-Dcensus.clock=2026-06-01T06:00:00Z");
        all.add("-Dlogging.level.org.springframework.batch.core.step.AbstractStep=info");
        all.add("-Dspring.datasource.url=" + url);
        all.add("-Dcensus.signing.key=" + folder.resolve("key.pem"));
        if (!url.startsWith("jdbc:h2:")) {
            all.add("-Dspring.datasource.username=postgres");
        }
        return new Jar(folder, all.toArray(String[]::new));
    }

    /** Starts a last time, undisturbed, and compares all there is with what one has that never went through this. */
    void endsAsIfNothingHadHappened() throws Exception {
        Jar.Ended ended = jar().run("night");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).as(ended.out()).isZero();
        Ended expected = never();
        assertThat(files()).isEqualTo(expected.files());
        assertThat(rows()).isEqualTo(expected.rows());
    }

    private Ended never() throws Exception {
        Ended known = NEVER.get(size);
        if (known == null) {
            FaultScenario never = onH2(Files.createDirectories(folder.resolveSibling("never")), size);
            assertThat(never.jar().run("night").code()).isZero();
            known = new Ended(never.files(), never.rows());
            NEVER.put(size, known);
        }
        return known;
    }

    private Map<String, String> files() throws IOException {
        Path reports = folder.resolve("reports");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(reports)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(reports.relativize(file).toString(), sha256(file)));
        }
        return files;
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often a file was looked at, and how often a run began, is another matter. */
    private List<String> rows() {
        JdbcTemplate store = store();
        Stream<String> ours = store.queryForList(TABLES, String.class).stream()
                .filter(table -> !table.startsWith("batch_") && !table.equals("seen_file"));
        return Stream.concat(ours, RUNS.stream())
                .map(table -> table + ": " + store.queryForObject("select count(*) from " + table, Long.class))
                .toList();
    }

    private JdbcTemplate store() {
        return new JdbcTemplate(
                url.startsWith("jdbc:h2:")
                        ? new DriverManagerDataSource(url)
                        : new DriverManagerDataSource(url, "postgres", ""));
    }
}
