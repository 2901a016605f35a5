package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * The jar taken apart by its own tool, and its classes read ahead (class data sharing): the same program, which begins in a third of
 * the time. Made once by each process that runs tests.
 */
final class UnpackedProgram {
    private static final Path SHIPPED = Path.of("target/prison-census.jar").toAbsolutePath();
    private static final Path FOLDER = Path.of("target/installed-" + System.getProperty("test.process", "0"))
            .toAbsolutePath();
    private static final Path JAR = FOLDER.resolve("prison-census.jar");
    private static final Path CLASSES = FOLDER.resolve("classes.jsa");
    private static boolean isMade;

    private UnpackedProgram() {}

    /** What starts it, up to its arguments. */
    static synchronized List<String> command(List<String> options) {
        if (!isMade) {
            make();
            isMade = true;
        }
        return command(JAR, "-XX:SharedArchiveFile=" + CLASSES, options);
    }

    /** What starts a class of the tests together with the program. */
    static List<String> command(Class<?> start, List<String> options) {
        List<String> command = new ArrayList<>(command(options));
        int jar = command.indexOf("-jar");
        String tests = start.getProtectionDomain().getCodeSource().getLocation().getPath();
        command.set(jar, "-cp");
        command.set(jar + 1, command.get(jar + 1) + ":" + tests);
        command.add(start.getName());
        return command;
    }

    /** The jar as it is shipped. */
    static List<String> shipped(List<String> options) {
        return command(SHIPPED, "-Xshare:auto", options);
    }

    private static void make() {
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
            extract();
            readAhead();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void extract() throws IOException {
        start(
                SHIPPED.resolveSibling("."),
                List.of(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        SHIPPED.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        FOLDER.toString()));
    }

    private static void readAhead() throws IOException {
        Path home = Files.createTempDirectory("trial");
        Path night = Files.createDirectories(home.resolve("input/north/2026-03-01"));
        Files.writeString(night.resolve("headcount.csv"), "cell,scheduled_time,counted\n1,22:00,81\n");
        List<String> trial = command(JAR, "-XX:ArchiveClassesAtExit=" + CLASSES, List.of());
        trial.add("night");
        start(home, trial);
    }

    private static List<String> command(Path jar, String classes, List<String> options) {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", classes));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void start(Path folder, List<String> command) throws IOException {
        Path said = Files.createTempFile("installed", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    }
}
