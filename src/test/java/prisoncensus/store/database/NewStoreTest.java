package prisoncensus.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewStoreTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path coming;
    private NewStore store;

    @BeforeEach
    void place() {
        file = folder.resolve(".data/census.mv.db");
        coming = folder.resolve(".data/census.new.mv.db");
        var login = new Properties();
        login.put("user", "warden");
        login.put("password", "secret");
        store = new NewStore(file, url("census"), login);
    }

    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(".data").resolve(name) + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
    }

    private void assertMadeAndAlone() throws IOException, SQLException {
        try (var all = Files.list(file.resolveSibling(""))) {
            assertThat(all.map(Path::getFileName).map(Path::toString)).containsExactly("census.mv.db");
        }
        try (StoreFile whole = StoreFile.hold(file, "", Duration.ZERO)) {
            assertThat(whole.isClosedCleanly()).isTrue();
        }
        try (Connection opened = DriverManager.getConnection(url("census"), "warden", "secret")) {
            assertThat(opened.isValid(1)).isTrue();
        }
    }

    @Test
    void isThereAsAWhole() throws Exception {
        store.make(Duration.ZERO);
        assertMadeAndAlone();
    }

    @Test
    void replacesWhatALossOfPowerHasLeftOfIt() throws Exception {
        store.make(Duration.ZERO);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 4096, 8192, whole.length - 1}) {
            Files.delete(file);
            Files.write(coming, Arrays.copyOf(whole, length));
            store.make(Duration.ZERO);
            assertMadeAndAlone();
        }
    }

    @Test
    void leavesTheStoreThatLiesThere() throws Exception {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "a store");
        Files.writeString(coming, "left by another start");
        store.make(Duration.ZERO);
        assertThat(file).hasContent("a store");
        assertThat(coming).doesNotExist();
    }

    @Test
    void waitsForAProcessThatMakesIt() throws Exception {
        Files.createDirectories(file.resolveSibling(""));
        try (Connection other = DriverManager.getConnection(url("census.new"), "warden", "secret")) {
            assertThat(other.isValid(1)).isTrue();
            assertThatThrownBy(() -> store.make(Duration.ofMillis(300))).isInstanceOf(StoreHeldException.class);
        }
        store.make(Duration.ZERO);
        assertMadeAndAlone();
    }

    @Test
    void isMadeOnceByManyAtOnce() throws Exception {
        var begin = new CountDownLatch(1);
        ExecutorService processes = Executors.newFixedThreadPool(4);
        var made = IntStream.range(0, 4)
                .mapToObj(process -> processes.submit(() -> {
                    begin.await();
                    store.make(Duration.ofSeconds(20));
                    return process;
                }))
                .toList();
        begin.countDown();
        for (Future<Integer> one : made) {
            one.get();
        }
        processes.shutdown();
        assertMadeAndAlone();
    }
}
