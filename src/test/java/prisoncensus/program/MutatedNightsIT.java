package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.intake.MutatedFacility;

/** Whole nights of logs that came to harm, by the jar in little memory: every night ends, and what was said holds. */
@Tag("long")
class MutatedNightsIT {
    private static final long SEED = Long.getLong("census.mutants.seed", 20261124);
    private static final int ROUNDS = Integer.getInteger("census.mutants.rounds", 14);
    private static final int FACILITIES = 15;

    @TempDir
    private Path home;

    @Test
    void everyNightEndsAndHolds() throws Exception {
        var mutants = new MutatedFacility(SEED);
        var jar = new Jar(home, "-Xmx256m", "-Dcensus.clock=2026-11-22T01:00:00Z");
        for (int round = 0; round < ROUNDS; round++) {
            List<String> how = new ArrayList<>();
            for (int i = 0; i < FACILITIES; i++) {
                String facility = "f%02d-%02d".formatted(round, i);
                how.add(facility + " " + mutants.write(home.resolve("input").resolve(facility), "2026-11-20"));
            }
            Jar.Ended night = jar.run("night");
            assertThat(night.code()).as("%s%n%s%n%s", SEED, night.err(), how).isIn(0, 2);
            assertThat(night.out()).as(night.err()).doesNotContain("FAILED");
            assertThat(night.err().lines()).as("%s", how).allMatch(line -> line.startsWith("prison-census: "));
        }
        Jar.Ended verdict = jar.run("verify", "--quick");
        assertThat(verdict.code()).as("seed %s: %s", SEED, verdict.out()).isZero();
        int reported = folders(home.resolve("reports"));
        int refused = ROUNDS * FACILITIES - reported;
        System.out.printf(
                "%d mutated nights of seed %d: %d reported, %d refused for their facility files%n",
                ROUNDS * FACILITIES, SEED, reported, refused);
        assertThat(reported).isGreaterThan(ROUNDS * FACILITIES / 2);
    }

    private static int folders(Path reports) throws Exception {
        try (Stream<Path> found = Files.list(reports)) {
            return (int) found.filter(path -> path.getFileName().toString().startsWith("f"))
                    .count();
        }
    }
}
