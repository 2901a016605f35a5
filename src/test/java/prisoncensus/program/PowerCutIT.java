package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A loss of power: the process ends after any of its writes to the store, and the store's file keeps only some of those that were not
 * forced to the disk. What was forced, such as reports, ledger and receptions, stays.
 */
class PowerCutIT {
    private static final int HISTORIES = Integer.getInteger("census.cuts.histories", 10);
    private static final int CUTS = 5;
    private static final FaultScenario.Size SIZE = new FaultScenario.Size(4, 20);

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    @Tag("long")
    void afterAnyWrite(WriteJournal.Loss loss) throws Exception {
        Random random = FaultScenario.random("PowerCutIT " + loss);
        int lost = 0;
        for (int history = 0; history < HISTORIES; history++) {
            FaultScenario scenario = FaultScenario.onH2(home.resolve(loss + "-" + history), SIZE);
            showStore(scenario.folder());
            for (int cut = 0; cut < CUTS; cut++) {
                lost += cut(scenario, loss, random) > 0 ? 1 : 0;
            }
            scenario.endsAsIfNothingHadHappened();
            Jar.Ended verified = scenario.jar().run("verify");
            assertThat(verified.code()).as(verified.out()).isZero();
        }
        System.out.println("writes were lost " + lost + " times");
        assertThat(lost).as("writes were lost").isGreaterThan(HISTORIES * CUTS / 2);
    }

    /** H2 takes the scheme off the path of its file. Whoever does not know the scheme finds the same file. */
    private static void showStore(Path folder) throws IOException {
        Path seen = Files.createDirectories(Path.of(folder + "/" + CutFilePath.SCHEME + ":" + folder));
        Files.createSymbolicLink(seen.resolve(".data"), Files.createDirectories(folder.resolve(".data")));
    }

    private static int cut(FaultScenario scenario, WriteJournal.Loss loss, Random random) throws Exception {
        int after = 1 + random.nextInt(400);
        Jar.Ended ended = scenario.jar("-Dcut.after=" + after, "-Dcensus.store.wait=5s")
                .startedBy(CutProgram.class)
                .run("night");
        assertThat(ended.code()).as(ended.out() + ended.err()).isIn(0, 137);
        Path store = scenario.folder().resolve(".data/census.mv.db");
        return new WriteJournal(Path.of(store + WriteJournal.SUFFIX)).cut(store, loss, random);
    }
}
