package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore as the document for operators says, word for word. */
class BackupIT {
    private static final Path DOCUMENT = Path.of("src/docs/operations.md");
    private static final Path JAR = Path.of("target/prison-census.jar").toAbsolutePath();
    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path home;

    @Test
    void whatIsRestoredIntoAnEmptyFolderHoldsAndGoesOn() throws Exception {
        Path census = Files.createDirectories(home.resolve("census"));
        Files.createDirectories(home.resolve("backup"));
        headcount(census, "2026-03-01");
        Files.writeString(
                census.resolve("application.yml"), "census:\n  facilities:\n    south:\n      name: Unit South\n");
        var jar = new Jar(census);
        assertThat(jar.run("night").code()).isZero();
        List<String> blocks = shellBlocks();
        assertThat(blocks).hasSize(2);
        assertThat(shell(blocks.get(0), census)).isEmpty();

        Path restored = Files.createDirectories(home.resolve("restored"));
        Files.createSymbolicLink(restored.resolve("prison-census.jar"), JAR);
        assertThat(shell(blocks.get(1), restored))
                .contains("south: everything holds; revisions: 1, log versions: 1", "built again, the same bytes: 1");

        headcount(restored, "2026-03-02");
        Jar.Ended next = new Jar(restored).run("night");
        assertThat(restored.resolve("application.yml")).content().contains("Unit South");
        assertThat(next.out()).contains("[1/1] south 2026-03-02 reported");
        assertThat(restored.resolve("reports/south/ledger.csv")).content().hasLineCount(3);
    }

    private static List<String> shellBlocks() throws IOException {
        Matcher block = SHELL.matcher(Files.readString(DOCUMENT));
        return block.results().map(found -> found.group(1)).toList();
    }

    private String shell(String script, Path census) throws IOException, InterruptedException {
        Path out = home.resolve("shell.txt");
        var builder = new ProcessBuilder("sh", "-ec", script)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("CENSUS", census.toString());
        builder.environment().put("BACKUP", home.resolve("backup").toString());
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        builder.environment().merge("PATH", java, (path, bin) -> bin + ":" + path);
        Process process = builder.start();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(out)).isZero();
        return Files.readString(out);
    }

    private static void headcount(Path census, String date) throws IOException {
        Path folder = Files.createDirectories(census.resolve("input/south").resolve(date));
        Files.writeString(folder.resolve("headcount.csv"), "cell,scheduled_time,counted\n1,22:00,80\n");
    }
}
