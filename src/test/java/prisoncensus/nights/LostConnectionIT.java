package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
        Ordeal ordeal = Ordeal.onPostgres(home.resolve("lost"), new Ordeal.Size(2, 1_100), database);
        Jar.Running running = ordeal.jar().begin("night");
        JdbcTemplate store = database.jdbc();
        waitUntilItWrites(running, store);
        store.queryForList(END_ALL);
        Jar.Ended ended = running.ended();
        assertThat(ended.code()).isOne();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .contains(
                        "the connection to the store was lost", "the guard of north was lost", "2 of 2 nights failed");
        ordeal.endsAsIfNothingHadHappened();
    }

    @Test
    @Tag("long")
    void atRandomMoments() throws Exception {
        Random random = Ordeal.random("LostConnectionIT");
        Ordeal ordeal = Ordeal.onPostgres(home.resolve("lost"), new Ordeal.Size(60, 100), database);
        JdbcTemplate store = database.jdbc();
        int struck = 0;
        for (int start = 0; start < 30; start++) {
            Jar.Running running = ordeal.jar().begin("night");
            for (int time = 0; time < 3 && running.process().isAlive(); time++) {
                Thread.sleep(random.nextInt(2_000));
                struck += store.queryForList(END_ALL).isEmpty() ? 0 : 1;
            }
            assertThat(running.ended().code()).isLessThan(2);
        }
        assertThat(struck).isGreaterThan(50);
        ordeal.endsAsIfNothingHadHappened();
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
