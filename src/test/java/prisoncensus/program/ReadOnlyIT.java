package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading commands change no byte of store and reports, whatever state they are in, and leave nothing behind. */
class ReadOnlyIT {
    private static final List<List<String>> COMMANDS = List.of(
            List.of("status"),
            List.of("verify"),
            List.of("history", "--facility", "south", "--night", "2026-03-01"),
            List.of("diff", "--facility", "south", "--date", "2026-03-01", "--revision", "1", "--revision", "2"));

    @TempDir
    private Path home;

    private Jar jar;
    private Path store;

    @BeforeEach
    void reportANightTwice() throws Exception {
        Path folder = Files.createDirectories(home.resolve("input/south/2026-03-01"));
        Files.writeString(folder.resolve("headcount.csv"), "cell,scheduled_time,counted\n1,22:00,80\n");
        jar = new Jar(home, "-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("temporary")));
        store = home.resolve(".data/census.mv.db");
        assertThat(jar.run("night").code()).isZero();
        assertThat(jar.run("rerun", "--date", "2026-03-01", "--reason", "check").code())
                .isZero();
    }

    @Test
    void aStoreThatWasClosedIsReadAsItLies() throws Exception {
        assertReadBy(0);
    }

    @Test
    void aStoreThatWasNotClosedIsReadFromACopy() throws Exception {
        Path torn = home.resolve("torn");
        try (Connection open = DriverManager.getConnection(url());
                var statement = open.createStatement()) {
            statement.executeUpdate("update seen_file set look = 'another'");
            Files.copy(store, torn);
        }
        Files.copy(torn, store, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(torn);
        assertReadBy(0);
    }

    @Test
    void aStoreOfAnOlderSchemaIsReadFromACopy() throws Exception {
        try (Connection open = DriverManager.getConnection(url());
                var statement = open.createStatement()) {
            statement.executeUpdate("drop index letter_taken");
            statement.executeUpdate("alter table letter drop constraint digest_once");
            for (String column : List.of("html", "taken_by", "taken_at", "may_be_double", "digest_date", "digest_id")) {
                statement.executeUpdate("alter table letter drop column " + column);
            }
            statement.executeUpdate("alter table letter alter column revision_id set not null");
            statement.executeUpdate("delete from \"flyway_schema_history\" where \"version\" = '12'");
        }
        Map<Path, List<Object>> before = everything();
        assertThat(jar.run("status").code()).isZero();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aStoreThatIsCutShortIsNamedAndStaysAsItIs() throws Exception {
        byte[] bytes = Files.readAllBytes(store);
        for (int part = 1; part < 4; part++) {
            Files.write(store, Arrays.copyOf(bytes, bytes.length * part / 4));
            Map<Path, List<Object>> before = everything();
            for (String command : List.of("verify", "status", "night")) {
                Jar.Ended ended = jar.run(command);
                assertThat(ended.code())
                        .as(command + " of " + part + "/4: " + ended.err())
                        .isEqualTo(4);
                assertThat(ended.err()).contains("cannot be read whole");
                assertThat(everything()).as(command).isEqualTo(before);
            }
        }
    }

    @Test
    void reportsWithoutTheirStoreAreNamedAndNoneIsMade() throws Exception {
        Files.delete(store);
        Map<Path, List<Object>> before = everything();
        Jar.Ended verified = jar.run("verify");
        assertThat(verified.code()).isEqualTo(4);
        assertThat(verified.out()).contains("the store does not know it");
        Jar.Ended status = jar.run("status");
        assertThat(status.code()).isEqualTo(4);
        assertThat(status.out()).contains("south: found 2 reports below", "but none in the store");
        assertThat(everything()).isEqualTo(before);
    }

    private String url() {
        return "jdbc:h2:file:" + home.resolve(".data/census") + ";IFEXISTS=TRUE";
    }

    private void assertReadBy(int code) throws Exception {
        Map<Path, List<Object>> before = everything();
        assertThat(before).hasSizeGreaterThan(10);
        for (List<String> command : COMMANDS) {
            Jar.Ended ended = jar.run(command.toArray(String[]::new));
            assertThat(ended.code()).as(command + ended.err()).isEqualTo(code);
            assertThat(everything()).as("%s", command).isEqualTo(before);
        }
    }

    /** Bytes and time of every file but the program's log; temporary files too. */
    private Map<Path, List<Object>> everything() throws IOException {
        Map<Path, List<Object>> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith("census.log"))
                    .filter(path -> !path.getFileName().toString().startsWith("hsperf"))
                    .toList()) {
                if (file.startsWith(home.resolve(".data"))
                        || file.startsWith(home.resolve("reports"))
                        || file.startsWith(home.resolve("temporary"))) {
                    files.put(
                            file, List.of(Files.getLastModifiedTime(file), Arrays.hashCode(Files.readAllBytes(file))));
                }
            }
        }
        return files;
    }
}
