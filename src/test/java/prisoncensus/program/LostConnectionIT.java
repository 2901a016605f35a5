package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The shared store ends every connection to it, in the middle of whatever was going on. */
class LostConnectionIT {
    private static final String END_ALL = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()";
    private static final int PATIENCE_MILLIS = 90_000;

    @TempDir
    private Path home;

    private final Postgres database = Postgres.database();

    @Test
    void inTheMiddleOfAChunk() throws Exception {
        FaultScenario scenario =
                FaultScenario.onPostgres(home.resolve("lost"), new FaultScenario.Size(2, 1_100), database);
        Jar.Running running = scenario.jar().begin("night");
        JdbcTemplate store = database.jdbc();
        waitUntilItWrites(running, store);
        store.queryForList(END_ALL);
        Jar.Ended ended = running.ended();
        assertThat(ended.code()).isOne();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .contains("the connection to the store was lost", "the lock of north was lost", "2 of 2 nights failed");
        scenario.endsAsIfNothingHadHappened();
    }

    @Test
    @Tag("long")
    void atRandomMoments() throws Exception {
        Random random = FaultScenario.random("LostConnectionIT");
        FaultScenario scenario =
                FaultScenario.onPostgres(home.resolve("lost"), new FaultScenario.Size(60, 100), database);
        JdbcTemplate store = database.jdbc();
        int struck = 0;
        for (int start = 0; start < 25; start++) {
            Files.deleteIfExists(scenario.log());
            Jar.Running running = scenario.jar().begin("night");
            while (running.process().isAlive() && !scenario.said(" begins")) {
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(1_500));
            struck += store.queryForList(END_ALL).isEmpty() ? 0 : 1;
            assertThat(running.ended().code()).isLessThan(2);
        }
        assertThat(struck).as("it was at work when the connection went").isGreaterThan(20);
        scenario.endsAsIfNothingHadHappened();
    }

    /** Stopped, as a machine whose disk hangs: it accepts connections and answers nothing. */
    @Test
    @Tag("long")
    void aServerThatNoLongerAnswersIsNoticed() throws Exception {
        try (var server = EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("server"))
                .start()) {
            String url = server.getJdbcUrl("postgres", "postgres") + "&socketTimeout=3&connectTimeout=3&loginTimeout=3";
            FaultScenario scenario = FaultScenario.at(home.resolve("stopped"), new FaultScenario.Size(2, 1_100), url);
            Jar.Running running = scenario.jar("-Dcensus.store.wait=3s").begin("night");
            waitUntilItWrites(running, new JdbcTemplate(server.getPostgresDatabase()));
            long postmaster = Long.parseLong(Files.readAllLines(home.resolve("server/postmaster.pid"))
                    .get(0)
                    .strip());
            signal("-STOP", postmaster);
            Jar.Ended ended = running.ended();
            signal("-CONT", postmaster);
            assertThat(ended.code()).as(ended.out() + ended.err()).isOne();
            assertThat(ended.out() + ended.err())
                    .contains("the connection to the store was lost")
                    .doesNotContain("\tat ");
            scenario.endsAsIfNothingHadHappened();
        }
    }

    private static void signal(String signal, long postmaster) throws Exception {
        List<String> command = new ArrayList<>(List.of("kill", signal, Long.toString(postmaster)));
        ProcessHandle.of(postmaster).orElseThrow().descendants().forEach(one -> command.add(Long.toString(one.pid())));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** The whole server goes away under a {@code serve} and comes back, with all it had committed. */
    @Test
    @Tag("long")
    void serveOutlivesItsServer() throws Exception {
        Path data = home.resolve("server");
        var first = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
        int port = first.getPort();
        handIn("2026-03-01");
        Jar.Running serving = new Jar(
                        home,
                        "-Dcensus.serve.port=0",
                        "-Dcensus.schedule.look-every=1s",
                        "-Dcensus.schedule.settle=0s",
                        "-Dcensus.store.wait=2s",
                        "-Dspring.datasource.url=" + first.getJdbcUrl("postgres", "postgres"),
                        "-Dspring.datasource.username=postgres")
                .begin("serve");
        waitUntilItSays(serving, "north 2026-03-01 r1 is reported");
        first.close();
        waitUntilItSays(serving, "FAILED, tried again in ");
        handIn("2026-03-02");
        var second = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
        waitUntilItSays(serving, "north 2026-03-02 r1 is reported");
        Jar.Ended ended = serving.stopped();
        assertThat(ended.code()).isEqualTo(143);
        assertThat(ended.err()).isEmpty();
        second.close();
    }

    private void handIn(String date) throws IOException {
        Path folder = Files.createDirectories(home.resolve("input/north").resolve(date));
        Files.writeString(folder.resolve("headcount.csv"), "cell,scheduled_time,counted\n1,22:00,80\n");
    }

    private static void waitUntilItSays(Jar.Running running, String text) throws Exception {
        long end = System.currentTimeMillis() + 2 * PATIENCE_MILLIS;
        while (!running.said().contains(text)) {
            assertThat(running.process().isAlive()).as(running.said()).isTrue();
            assertThat(System.currentTimeMillis()).as(running.said()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    /** A row has been written and not committed: it locks what it points to. */
    private static void waitUntilItWrites(Jar.Running running, JdbcTemplate store) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!isWriting(store)) {
            assertThat(running.process().isAlive())
                    .as("it runs until it writes")
                    .isTrue();
            assertThat(System.currentTimeMillis()).as("patience").isLessThan(end);
            Thread.sleep(1);
        }
    }

    private static boolean isWriting(JdbcTemplate store) {
        List<String> transactions = store.queryForList(
                "select query from pg_stat_activity where datname = current_database() and backend_xid is not null",
                String.class);
        return transactions.stream().anyMatch(query -> query.contains("insert into count_slip"));
    }
}
