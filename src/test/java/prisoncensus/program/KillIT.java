package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that is killed (SIGKILL) or asked to stop (SIGTERM), and started again, as often as one likes. */
class KillIT {
    private static final List<String> STEPS = List.of(
            "begin",
            "receive-headcount",
            "receive-meals",
            "receive-solitary",
            "judge",
            "write-findings",
            "write-workbook",
            "write-pdf",
            "seal",
            "write-letters");
    private static final FaultScenario.Size SMALL = new FaultScenario.Size(9, 60);
    private static final FaultScenario.Size LARGE = new FaultScenario.Size(60, 100);
    private static final int PATIENCE_MILLIS = 90_000;

    @TempDir
    private Path home;

    @Test
    void killedInEachStepOfANight() throws Exception {
        FaultScenario scenario = FaultScenario.onH2(home.resolve("killed"), SMALL);
        for (String step : STEPS) {
            killWhen(scenario, "Executing step: [" + step + "]");
        }
        scenario.endsAsIfNothingHadHappened();
    }

    @ParameterizedTest
    @CsvSource({"H2, KILL, 110", "H2, TERM, 20", "PostgreSQL, KILL, 60", "PostgreSQL, TERM, 20"})
    @Tag("long")
    void atRandomMoments(String store, String signal, int times) throws Exception {
        Random random = FaultScenario.random("KillIT " + store + " " + signal);
        FaultScenario scenario = FaultScenario.on(store, home.resolve("killed"), LARGE);
        int struck = 0;
        for (int time = 0; time < times; time++) {
            Jar.Running running = begun(scenario, random);
            struck += running.process().isAlive() ? 1 : 0;
            if (signal.equals("KILL")) {
                running.process().destroyForcibly();
                running.ended();
            } else {
                running.stopped();
            }
        }
        assertThat(struck).as("it was at work when it was struck").isGreaterThan(times * 4 / 5);
        scenario.endsAsIfNothingHadHappened();
    }

    /** Most are struck while they work, some before they have begun to. */
    private static Jar.Running begun(FaultScenario scenario, Random random) throws Exception {
        Files.deleteIfExists(scenario.log());
        Jar.Running running = scenario.jar().begin("night");
        if (random.nextInt(5) == 0) {
            Thread.sleep(random.nextInt(4_000));
        } else {
            waitFor(running, scenario, " begins");
            Thread.sleep(random.nextInt(1_500));
        }
        return running;
    }

    /** The tables of an embedded store are made by its first start: whoever is killed there must not leave it half made. */
    @Test
    @Tag("long")
    void whileTheStoreIsMade() throws Exception {
        Random random = FaultScenario.random("KillIT store");
        for (int time = 0; time < 20; time++) {
            FaultScenario scenario = FaultScenario.onH2(home.resolve("new-" + time), new FaultScenario.Size(1, 1));
            Jar.Running running = scenario.jar().begin("night");
            Path store = scenario.folder().resolve(".data/census.mv.db");
            while (running.process().isAlive() && !Files.exists(store)) {
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(1_000));
            running.process().destroyForcibly();
            running.ended();
            scenario.endsAsIfNothingHadHappened();
        }
    }

    private static void killWhen(FaultScenario scenario, String line) throws Exception {
        Files.deleteIfExists(scenario.log());
        Jar.Running running = scenario.jar().begin("night");
        waitFor(running, scenario, line);
        assertThat(running.process().isAlive()).as("it runs until " + line).isTrue();
        running.process().destroyForcibly();
        assertThat(running.ended().code()).as("killed at " + line).isEqualTo(137);
    }

    private static void waitFor(Jar.Running running, FaultScenario scenario, String line) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (running.process().isAlive() && !scenario.said(line)) {
            assertThat(System.currentTimeMillis()).as("patience for " + line).isLessThan(end);
            Thread.sleep(1);
        }
    }
}
