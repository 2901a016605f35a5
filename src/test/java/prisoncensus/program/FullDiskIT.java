package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * There is no room for what a night writes, wherever it writes just then. A bound on the size of a file stands in for a full disk:
 * writing beyond it fails in the middle, as on one. When there is room again, all goes on.
 */
class FullDiskIT {
    private static final FaultScenario.Size SMALL = new FaultScenario.Size(3, 60);

    private static final String[] OWN_MOUNTS = {"unshare", "--user", "--map-root-user", "--mount"};

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"H2, 1000, 3200, 3800", "PostgreSQL, 20, 60, 110"})
    void whatCannotBeWrittenIsWrittenLater(String store, int first, int second, int third) throws Exception {
        FaultScenario scenario = FaultScenario.on(store, home.resolve("full"), SMALL);
        for (int halfKibibytes : List.of(first, second, third)) {
            Jar.Ended ended = scenario.jar().after("ulimit -f " + halfKibibytes).run("night");
            assertThat(ended.code()).as(ended.out() + ended.err()).isOne();
            assertThat(ended.out() + ended.err()).contains("File too large");
        }
        scenario.endsAsIfNothingHadHappened();
    }

    /** File systems of their own for store and reports, which are too small and grow. They end with the shell that made them. */
    @Test
    @Tag("long")
    void aFileSystemThatIsFull() throws Exception {
        FaultScenario scenario = FaultScenario.onH2(home.resolve("small"), SMALL);
        String script = """
                mkdir .data reports kept
                mount -t tmpfs -o size=1m tmpfs .data
                mount -t tmpfs -o size=200k tmpfs reports
                for sizes in 1m:200k 3m:200k 6m:200k 20m:200k 20m:900k; do
                  mount -o remount,size=${sizes%:*} .data
                  mount -o remount,size=${sizes#*:} reports
                  if "$@"; then exit 9; fi
                done
                cp -a .data reports kept/
                """;
        Jar.Ended ended = scenario.jar()
                .inside(OWN_MOUNTS)
                .inside("sh", "-ec", script, "sh")
                .run("night");
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
        assertThat(ended.out() + ended.err())
                .contains("No space left on device")
                .doesNotContain("\tat ");
        for (String folder : List.of(".data", "reports")) {
            Files.delete(scenario.folder().resolve(folder));
            Files.move(
                    scenario.folder().resolve("kept").resolve(folder),
                    scenario.folder().resolve(folder));
        }
        scenario.endsAsIfNothingHadHappened();
    }

    @Test
    void reportsThatCannotBeWrittenAreWrittenLater() throws Exception {
        FaultScenario scenario = FaultScenario.onH2(home.resolve("readonly"), SMALL);
        Path reports = Files.createDirectory(scenario.folder().resolve("reports"));
        Jar.Ended ended = readOnly(scenario, reports).run("night");
        assertThat(ended.code()).as(ended.out() + ended.err()).isOne();
        assertThat(ended.out()).contains("reports/north");
        assertThat(reports).isEmptyDirectory();
        Files.setPosixFilePermissions(reports, PosixFilePermissions.fromString("rwxr-xr-x"));
        scenario.endsAsIfNothingHadHappened();
    }

    /** Who is root writes wherever he likes, except on a file system that is read-only. */
    private static Jar readOnly(FaultScenario scenario, Path reports) throws Exception {
        if (Files.getOwner(reports).getName().equals("root")) {
            return scenario.jar()
                    .inside(OWN_MOUNTS)
                    .after("mount --bind reports reports; mount -o remount,bind,ro reports");
        }
        Files.setPosixFilePermissions(reports, PosixFilePermissions.fromString("r-xr-xr-x"));
        return scenario.jar();
    }
}
