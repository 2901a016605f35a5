package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code serve} says and does when its store is cut short or gone. */
class ServeBrokenStoreIT {
    private static final String NAMED = "the store ./.data/census.mv.db cannot be read whole: found ";
    private static final int PATIENCE_MILLIS = 120_000;

    @TempDir
    private Path home;

    private Jar jar;
    private Path store;
    private byte[] whole = {};

    @BeforeEach
    void reportANight() throws Exception {
        hand("2026-03-01");
        jar = new Jar(home, "-Dcensus.serve.port=0", "-Dcensus.schedule.look-every=1s", "-Dcensus.schedule.settle=0s");
        assertThat(jar.run("night").code()).isZero();
        store = home.resolve(".data/census.mv.db");
        whole = Files.readAllBytes(store);
    }

    private void hand(String date) throws IOException {
        Path folder = Files.createDirectories(home.resolve("input/south").resolve(date));
        Files.writeString(folder.resolve("headcount.csv"), "cell,scheduled_time,counted\n1,22:00,80\n");
    }

    @Test
    void itDoesNotBegin() throws Exception {
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        Files.write(store, cut);
        Jar.Ended ended = jar.run("serve");
        assertThat(ended.code()).isEqualTo(4);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).singleElement().asString().contains(NAMED);
        assertThat(store).hasBinaryContent(cut);
    }

    @Test
    void itSaysSoBetweenTwoRoundsAndTouchesNothing() throws Exception {
        Jar.Running serving = jar.begin("serve");
        until(() -> serving.said().contains("health is at"));
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        until(() -> exchange(cut, serving));
        Jar.Ended ended = serving.stopped();
        assertThat(ended.code()).isEqualTo(143);
        assertThat(ended.out()).contains("FAILED, tried again in 60 s: " + NAMED);
        assertThat(store).hasBinaryContent(cut);
    }

    @Test
    @Tag("long")
    void itGoesOnWhenAWholeOneIsPutBack() throws Exception {
        Jar.Running serving = jar.begin("serve");
        until(() -> serving.said().contains("health is at"));
        until(() -> exchange(Arrays.copyOf(whole, whole.length / 2), serving));
        Files.write(store, whole);
        hand("2026-03-02");
        until(() -> serving.said().contains("south 2026-03-02 r1 is reported"));
        assertThat(serving.stopped().code()).isEqualTo(143);
        assertThat(jar.run("verify").out()).contains("everything holds");
    }

    /** A round that has the store open writes its file: then it is exchanged once more. */
    private boolean exchange(byte[] by, Jar.Running serving) throws IOException, InterruptedException {
        Path coming = Files.write(home.resolve("coming"), by);
        Files.move(coming, store, StandardCopyOption.REPLACE_EXISTING);
        Thread.sleep(1_500);
        return serving.said().contains("FAILED");
    }

    @Test
    void aStoreThatIsGoneIsMadeAgainFromTheReports() throws Exception {
        Path sealed = home.resolve("reports/south/2026-03-01/r1/manifest.json");
        byte[] before = Files.readAllBytes(sealed);
        Files.delete(store);
        hand("2026-03-02");
        Jar.Running serving = jar.begin("serve");
        until(() -> serving.said().contains("south 2026-03-02 r1 is reported"));
        Jar.Ended ended = serving.stopped();
        assertThat(ended.out()).as("all").contains("reports that the store did not know were taken up");
        assertThat(ended.err()).isEmpty();
        assertThat(sealed).hasBinaryContent(before);
        assertThat(jar.run("verify").out()).contains("everything holds");
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!holds.call()) {
            assertThat(System.currentTimeMillis()).as("patience").isLessThan(end);
            Thread.sleep(50);
        }
    }
}
