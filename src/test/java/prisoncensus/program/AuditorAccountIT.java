package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** An auditor reads from an account that can write nothing. Needs a root that can become somebody else. */
class AuditorAccountIT {
    private static final String GROUP = "daemon";
    private static final String[] AUDITOR = {"setpriv", "--reuid=65534", "--regid=" + GROUP, "--clear-groups"};

    private Path home;

    @BeforeEach
    void twoNights() throws Exception {
        home = Files.createTempDirectory(Path.of("/tmp"), "auditor");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        assumeTrue(canBecome(), "a root that can become somebody else, who can read the program");
        for (String date : List.of("2026-03-01", "2026-03-02")) {
            Path folder = Files.createDirectories(home.resolve("input/north").resolve(date));
            Files.writeString(folder.resolve("headcount.csv"), "cell,scheduled_time,counted\n1,22:00,90\n");
        }
        assertThat(jar().run("night").code()).isZero();
        assertThat(jar().run("rerun", "--date", "2026-03-01", "--reason", "again")
                        .code())
                .isZero();
    }

    @AfterEach
    void remove() throws IOException {
        FileSystemUtils.deleteRecursively(home);
    }

    private static boolean canBecome() throws Exception {
        try {
            var command = Stream.concat(
                    Stream.of(AUDITOR),
                    Stream.of("test", "-r", Path.of("target/prison-census.jar").toAbsolutePath() + ""));
            return new ProcessBuilder(command.toList()).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private Jar jar() {
        return new Jar(home, "-Dcensus.files.group=" + GROUP, "-Djava.io.tmpdir=/tmp").after("umask 022");
    }

    @Test
    void everyReadingCommandWorksAndNothingCanBeWritten() throws Exception {
        Path own = Files.createDirectory(home.resolve("own"));
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxrwxrwx"));
        for (String command : List.of(
                "status",
                "verify",
                "trace --facility north --date 2026-03-01 --check H02 --subject 1",
                "export --facility north --date 2026-03-01 --to own/evidence.zip",
                "history --facility north --night 2026-03-01",
                "diff --facility north --date 2026-03-01 --revision 1 --revision 2")) {
            Jar.Ended ended = jar().inside(AUDITOR).run(command.split(" ", -1));
            assertThat(ended.code()).as(command + ended.out() + ended.err()).isZero();
            assertThat(ended.err().lines()).as(command).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(own.resolve("evidence.zip")).isRegularFile();
        Jar.Ended refused = jar().inside(AUDITOR).run("rerun", "--date", "2026-03-01", "--reason", "mine");
        assertThat(refused.code()).isNotZero();
        assertThat(home.resolve("reports/north/2026-03-01/r3")).doesNotExist();
    }

    @Test
    void whatWasMadeIsForThatGroupToRead() throws IOException {
        for (String place : List.of(".data", "reports")) {
            try (Stream<Path> all = Files.walk(home.resolve(place))) {
                for (Path path : all.toList()) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .as(path.toString())
                            .isEqualTo(Files.isDirectory(path) ? "rwxr-x---" : "rw-r-----");
                    assertThat(Files.getAttribute(path, "posix:group")).hasToString(GROUP);
                }
            }
        }
    }
}
