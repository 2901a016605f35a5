package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import prisoncensus.application.CensusApplication;

/** Input, reports and store of one facility, and the real commands on them, in this JVM. */
final class ReadHouse implements AutoCloseable {
    static final List<List<String>> READING = List.of(
            List.of("status"),
            List.of("verify"),
            List.of("verify", "--quick"),
            List.of("history", "--facility", "north", "--night", "2026-03-01"),
            List.of("history", "--facility", "north", "--cell", "1"),
            List.of("history", "--facility", "north", "--person", "P-1"),
            List.of("diff", "--facility", "north", "--date", "2026-03-01", "--revision", "1", "--revision", "2"));

    final Path home;
    final Path store;
    private final Map<String, String> configured = new TreeMap<>();
    private String said = "";

    ReadHouse(Path home) {
        this.home = home;
        this.store = home.resolve(".data/census.mv.db");
        configure(
                "spring.datasource.url",
                "jdbc:h2:file:" + home.resolve(".data/census") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
        configure("census.received", home.resolve(".data/received").toString());
        configure("census.clock", "2026-03-04T06:00:00Z");
        configure("census.store.wait", "1s");
        configure("logging.file.name", home.resolve("census.log").toString());
    }

    void configure(String key, String value) {
        configured.put(key, value);
        System.setProperty(key, value);
    }

    void reportTwoNightsOneOfThemTwice() throws IOException {
        write("cells.csv", "cell,sector,kind,limit,valid_from\n1,A,GROUP,80,2024-01-01\nS,B,SOLITARY,1,2024-01-01\n");
        for (int day = 1; day <= 2; day++) {
            write("2026-03-0" + day + "/headcount.csv", "cell,scheduled_time,counted\n1,22:00,81\n");
            String left = day == 1 ? "8,P-2,S,2026-02-01\n" : "";
            write("2026-03-0" + day + "/solitary.csv", "placement,person,cell,placed_at\n7,P-1,S,2026-02-01\n" + left);
        }
        assertThat(execute("night")).as(said).isZero();
        assertThat(execute("rerun", "--facility", "north", "--date", "2026-03-01", "--reason", "why not"))
                .as(said)
                .isZero();
    }

    void write(String name, String content) throws IOException {
        Path file = home.resolve("input/north").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    int execute(String... args) {
        return execute(List.of(args));
    }

    int execute(List<String> args) {
        List<String> all = new ArrayList<>(args);
        if (List.of("night", "rerun", "status", "verify").contains(args.get(0))) {
            all.addAll(List.of("--input", home.resolve("input").toString()));
            all.addAll(List.of("--reports", home.resolve("reports").toString()));
        }
        var out = new StringWriter();
        var printer = new PrintWriter(out, true);
        int code = new Cli(CensusApplication::start, (started, request, lines) -> {}, printer, printer)
                .execute(all.toArray(String[]::new));
        said = out.toString();
        return code;
    }

    /** What the last command said, on both streams. */
    String said() {
        return said;
    }

    /** Runs a reading command, which must leave everything as it was. */
    int read(List<String> command) {
        SortedMap<String, String> before = everything();
        int code = execute(command);
        SortedMap<String, String> after = everything();
        assertThat(after.keySet()).as(String.join(" ", command)).isEqualTo(before.keySet());
        after.entrySet().removeAll(before.entrySet());
        assertThat(after).as(String.join(" ", command)).isEmpty();
        return code;
    }

    /** Every path with its time and hash, and the private copies that lie in the folder for temporary files. */
    private SortedMap<String, String> everything() {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(home);
                Stream<Path> copies = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path path : paths.filter(path -> !path.endsWith("census.log") && !path.equals(home))
                    .toList()) {
                String hash = Files.isRegularFile(path) ? hash(Files.readAllBytes(path)) : "folder";
                found.put(path.toString(), Files.getLastModifiedTime(path) + " " + hash);
            }
            copies.filter(path -> path.getFileName().toString().startsWith("prison-census-"))
                    .forEach(path -> found.put(path.toString(), "a copy"));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        configured.keySet().forEach(System::clearProperty);
    }
}
