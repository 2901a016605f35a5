package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed (SIGKILL) and started again, as often as one likes: in the end everything is as if it had never been killed,
 * byte by byte. Both runs have the same clock.
 */
class KillIT {
    private static final List<String> STEPS = List.of(
            "begin",
            "receive-headcount",
            "receive-meals",
            "receive-solitary",
            "judge",
            "write-workbook",
            "write-pdf",
            "seal");
    private static final int NIGHTS = 9;
    private static final int CELLS = 60;
    private static final int PATIENCE_MILLIS = 90_000;

    @TempDir
    private Path home;

    @Test
    void killedInEachStepOfANight() throws Exception {
        Path killed = facility("killed", NIGHTS, CELLS);
        for (String step : STEPS) {
            killWhen(killed, "Executing step: [" + step + "]");
        }
        assertSameAsNeverKilled(killed, NIGHTS, CELLS);
    }

    /** The seed stands in the failure, and in the name of the system property that repeats it. */
    @Test
    @Tag("long")
    void killedAtRandomMoments() throws Exception {
        long seed = Long.getLong("census.kill.seed", System.nanoTime());
        System.out.println("KillIT: -Dcensus.kill.seed=" + seed);
        var random = new Random(seed);
        Path killed = facility("killed", 60, 600);
        for (int kill = 0; kill < 60; kill++) {
            Jar.Running running = jar(killed).begin("night");
            Thread.sleep(random.nextInt(1_500, 7_000));
            running.process().destroyForcibly();
            running.ended();
        }
        assertSameAsNeverKilled(killed, 60, 600);
    }

    private void assertSameAsNeverKilled(Path killed, int nights, int cells) throws Exception {
        Jar.Ended ended = jar(killed).run("night");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        Path never = facility("never", nights, cells);
        assertThat(jar(never).run("night").code()).isZero();
        assertThat(files(killed.resolve("reports"))).isEqualTo(files(never.resolve("reports")));
        assertThat(rows(killed)).isEqualTo(rows(never));
    }

    private static Jar jar(Path folder) {
        return new Jar(
                folder,
                "-Dcensus.clock=2026-06-01T06:00:00Z",
                "-Dlogging.level.org.springframework.batch.core.step.AbstractStep=info");
    }

    private static void killWhen(Path folder, String line) throws Exception {
        Path log = folder.resolve(".data/census.log");
        Files.deleteIfExists(log);
        Jar.Running running = jar(folder).begin("night");
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!Files.exists(log) || !Files.readString(log).contains(line)) {
            assertThat(System.currentTimeMillis()).as("patience for " + line).isLessThan(end);
            assertThat(running.process().isAlive()).as("it runs until " + line).isTrue();
            Thread.sleep(1);
        }
        running.process().destroyForcibly();
        assertThat(running.ended().code()).as("killed at " + line).isEqualTo(137);
    }

    private Path facility(String name, int nights, int cells) throws IOException {
        Path folder = home.resolve(name);
        for (int night = 0; night < nights; night++) {
            Path logs = folder.resolve("input/north")
                    .resolve(LocalDate.of(2026, 3, 1).plusDays(night).toString());
            Files.createDirectories(logs);
            var headcount = new StringBuilder("cell,scheduled_time,counted\n");
            var meals = new StringBuilder("cell,meal,plates\n");
            var solitary = new StringBuilder("placement,person,cell,placed_at\n");
            for (int cell = 0; cell < cells; cell++) {
                headcount.append("1-%d,22:00,%d\n".formatted(cell, 60 + (cell + night) % 25));
                meals.append("1-%d,LUNCH,%d\n".formatted(cell, 60 + cell % 25));
                solitary.append("%d,P-%d,S-%d,2026-02-%02d\n".formatted(cell, cell, cell, 1 + cell % 28));
            }
            headcount.append("wrong line\n");
            Files.writeString(logs.resolve("headcount.csv"), headcount);
            Files.writeString(logs.resolve("meals.csv"), meals);
            Files.writeString(logs.resolve("solitary.csv"), solitary);
        }
        return folder;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString(), sha256(file)));
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

    /** How many rows each table of facts and results has; and no execution may be left that says it is running. */
    private static List<String> rows(Path folder) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection store = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(".data/census"))) {
            for (String from : List.of(
                    "log_file",
                    "reception",
                    "log_tally",
                    "count_slip",
                    "meal_service",
                    "solitary_placement",
                    "rejected_line",
                    "rejected_fault",
                    "repeated_line",
                    "revision",
                    "revision_input",
                    "finding",
                    "outcome",
                    "figure",
                    "batch_job_instance where job_name = 'night'",
                    "batch_job_execution where status in ('STARTING', 'STARTED', 'STOPPING')",
                    "batch_step_execution where status in ('STARTING', 'STARTED', 'STOPPING')")) {
                try (var statement = store.createStatement();
                        ResultSet row = statement.executeQuery("select count(*) from " + from)) {
                    row.next();
                    rows.add(from + ": " + row.getInt(1));
                }
            }
        }
        return rows;
    }
}
