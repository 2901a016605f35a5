package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The logs in the checkout's input/ are what the commands in src/docs/sample-logs.md give, byte for byte. */
class SampleLogsOfTheCheckoutTest {
    private static final String COMMAND = "java -jar target/prison-census.jar ";

    @TempDir
    private Path home;

    @Test
    void theDocumentedCommandsMakeThemAgain() throws IOException {
        List<String> commands = Files.readAllLines(Path.of("src/docs/sample-logs.md"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(COMMAND + "sample "))
                .map(line -> line.substring(COMMAND.length()))
                .toList();
        assertThat(commands).hasSize(2);

        SortedMap<String, byte[]> made = new TreeMap<>();
        for (String command : commands) {
            Path into = home.resolve(Integer.toString(made.size()));
            made.putAll(files(run(command, into)));
        }

        SortedMap<String, byte[]> committed = files(Path.of("input"));
        assertThat(made.keySet()).isEqualTo(committed.keySet());
        made.forEach((path, bytes) -> assertThat(committed.get(path)).as(path).isEqualTo(bytes));
    }

    private static Path run(String command, Path into) {
        String[] args = command.replaceFirst("--into \\S+", "--into " + into).split(" ");
        PrintWriter nowhere = new PrintWriter(new StringWriter(), true);
        Cli cli = new Cli(
                () -> {
                    throw new AssertionError("samples need no house");
                },
                (started, request, lines) -> {},
                nowhere,
                nowhere);
        assertThat(cli.execute(args)).isZero();
        return into;
    }

    private static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
