package prisoncensus.nights;

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
            "write-workbook",
            "write-pdf",
            "seal");
    private static final Ordeal.Size SMALL = new Ordeal.Size(9, 60);
    private static final Ordeal.Size LARGE = new Ordeal.Size(60, 600);
    private static final int TIMES = 60;
    private static final int PATIENCE_MILLIS = 90_000;

    @TempDir
    private Path home;

    @Test
    void killedInEachStepOfANight() throws Exception {
        Ordeal ordeal = Ordeal.onH2(home.resolve("killed"), SMALL);
        for (String step : STEPS) {
            killWhen(ordeal, "Executing step: [" + step + "]");
        }
        ordeal.endsAsIfNothingHadHappened();
    }

    @ParameterizedTest
    @CsvSource({"H2, KILL", "H2, TERM", "PostgreSQL, KILL", "PostgreSQL, TERM"})
    @Tag("long")
    void atRandomMoments(String store, String signal) throws Exception {
        Random random = Ordeal.random("KillIT " + store + " " + signal);
        Path folder = home.resolve("killed");
        Ordeal ordeal =
                store.equals("H2") ? Ordeal.onH2(folder, LARGE) : Ordeal.onPostgres(folder, LARGE, Postgres.database());
        int struck = 0;
        for (int time = 0; time < TIMES; time++) {
            Jar.Running running = begun(ordeal, random);
            struck += running.process().isAlive() ? 1 : 0;
            if (signal.equals("KILL")) {
                running.process().destroyForcibly();
                running.ended();
            } else {
                running.stopped();
            }
        }
        assertThat(struck).as("it was at work when it was struck").isGreaterThanOrEqualTo(50);
        ordeal.endsAsIfNothingHadHappened();
    }

    /** Most are struck while they work, some before they have begun to. */
    private static Jar.Running begun(Ordeal ordeal, Random random) throws Exception {
        Files.deleteIfExists(ordeal.log());
        Jar.Running running = ordeal.jar().begin("night");
        if (random.nextInt(5) == 0) {
            Thread.sleep(random.nextInt(4_000));
        } else {
            waitFor(running, ordeal, " begins");
            Thread.sleep(random.nextInt(1_500));
        }
        return running;
    }

    private static void killWhen(Ordeal ordeal, String line) throws Exception {
        Files.deleteIfExists(ordeal.log());
        Jar.Running running = ordeal.jar().begin("night");
        waitFor(running, ordeal, line);
        assertThat(running.process().isAlive()).as("it runs until " + line).isTrue();
        running.process().destroyForcibly();
        assertThat(running.ended().code()).as("killed at " + line).isEqualTo(137);
    }

    private static void waitFor(Jar.Running running, Ordeal ordeal, String line) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (running.process().isAlive() && !ordeal.said(line)) {
            assertThat(System.currentTimeMillis()).as("patience for " + line).isLessThan(end);
            Thread.sleep(1);
        }
    }
}
