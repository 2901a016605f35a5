package prisoncensus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Does what HOW-TO-CHECK.txt says, with nothing but a shell. */
public final class CheckingInstructionsRun {
    private CheckingInstructionsRun() {}

    /** Unpacks evidence and returns the one folder that is in it. */
    public static Path unpacked(Path zip, Path into) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = into.resolve(entry.getName());
                assertThat(file.normalize()).startsWithRaw(into);
                Files.createDirectories(file.getParent());
                Files.copy((InputStream) in, file);
            }
        }
        try (Stream<Path> folders = Files.list(into)) {
            List<Path> all = folders.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    /** Types every line that begins with four blanks; gives the answers. Skips the test where there is no sha256sum. */
    public static List<String> followed(Path folder) throws IOException, InterruptedException {
        assumeTrue(
                run(folder, "for tool in sha256sum awk xargs cmp; do command -v $tool; done")
                                .size()
                        == 4,
                "no sha256sum on this machine");
        String commands = Files.readAllLines(folder.resolve("HOW-TO-CHECK.txt")).stream()
                .filter(line -> line.startsWith("    "))
                .map(line -> line.substring(4))
                .collect(Collectors.joining("\n"));
        assertThat(commands).contains("sha256sum --quiet -c SHA256SUMS", "cmp report/manifest.json manifests/");
        return run(folder, commands);
    }

    /** Whether signatures can be checked here. */
    static boolean hasOpenssl() throws IOException, InterruptedException {
        return !run(Path.of("."), "openssl version").isEmpty();
    }

    private static List<String> run(Path folder, String commands) throws IOException, InterruptedException {
        Process shell;
        try {
            shell = new ProcessBuilder("sh", "-c", commands)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noShell) {
            return List.of();
        }
        String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return out.lines().toList();
    }
}
