package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import prisoncensus.audit.CheckingInstructionsRun;

/** What an auditor gets of a facility whose store is held, broken or gone: trace and export of a night. */
class WithoutStoreIT {
    private static final List<String> NIGHT = List.of("--facility", "south", "--date", "2026-03-02");

    @TempDir
    private Path home;

    private Jar jar;
    private String traced = "";

    @BeforeEach
    void reportTwoNights() throws Exception {
        hand(
                "2026-03-01",
                "solitary",
                "placement,person,cell,placed_at,released_at,reason\nA-1,P-1,S-1,2026-02-01,,x\n");
        hand("2026-03-01", "headcount", "cell,scheduled_time,counted\n1,22:00,80\n");
        hand("2026-03-01", "movements", "time,direction,from,to,people,reason\n");
        hand("2026-03-02", "headcount", "cell,scheduled_time,counted\n1,22:00,80\n1,soon,80\n");
        hand("2026-03-02", "solitary", "placement,person,cell,placed_at,released_at,reason\n");
        jar = new Jar(home, "-Dcensus.store.wait=60s");
        assertThat(jar.run("night").code()).isZero();
        FileSystemUtils.deleteRecursively(home.resolve("input"));
        traced = trace();
        export("whole.zip");
    }

    private void hand(String date, String log, String text) throws IOException {
        Path folder = Files.createDirectories(home.resolve("input/south").resolve(date));
        Files.writeString(folder.resolve(log + ".csv"), text);
    }

    private String trace() throws Exception {
        String rejected = run("trace", "--check", "R02", "--subject", "headcount");
        assertThat(rejected).contains("  3  1,soon,80", "column scheduled_time: found");
        String earlier = run("trace", "--check", "S13", "--subject", "A-1");
        assertThat(earlier).contains("2026-03-01/solitary.csv", "  2  A-1,P-1,S-1,2026-02-01,,x", "  received  2");
        return rejected + earlier;
    }

    private void export(String zip) throws Exception {
        assertThat(run("export", "--to", zip))
                .contains("Its ledger.csv ends with line 2: south 2026-03-02 r1, manifest SHA-256 ");
    }

    private String run(String command, String... options) throws Exception {
        var all = new ArrayList<>(List.of(command));
        all.addAll(NIGHT);
        all.addAll(List.of(options));
        long begin = System.nanoTime();
        Jar.Ended ended = jar.run(all.toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(System.nanoTime() - begin).as("it waits for nobody").isLessThan(55_000_000_000L);
        return ended.out();
    }

    @Test
    void aStoreThatAnotherProcessHoldsIsNotWaitedFor() throws Exception {
        try (var holder = DriverManager.getConnection("jdbc:h2:file:" + home.resolve(".data/census"))) {
            assertThat(holder.isValid(1)).isTrue();
            assertThat(trace()).isEqualTo(traced);
            export("held.zip");
        }
        assertThat(home.resolve("held.zip")).hasSameBinaryContentAs(home.resolve("whole.zip"));
    }

    @Test
    void aStoreThatIsGoneIsNotMissed() throws Exception {
        Files.delete(home.resolve(".data/census.mv.db"));
        assertThat(trace()).isEqualTo(traced);
        export("gone.zip");
        assertThat(home.resolve("gone.zip")).hasSameBinaryContentAs(home.resolve("whole.zip"));
        assertThat(home.resolve(".data/census.mv.db")).doesNotExist();
        Path folder = CheckingInstructionsRun.unpacked(home.resolve("gone.zip"), home.resolve("unpacked"));
        assertThat(folder.resolve("logs/2026-03-01"))
                .isDirectoryContaining("glob:**/headcount.csv")
                .isDirectoryContaining("glob:**/movements.csv");
        assertThat(CheckingInstructionsRun.followed(folder))
                .startsWith("OK", "OK")
                .doesNotContain("DIFFERENT");
    }
}
