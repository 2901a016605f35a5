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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.h2.mvstore.MVStore;
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
        store = storeIn(folder);
    }

    private static NewStore storeIn(Path folder) {
        var login = new Properties();
        login.put("user", "warden");
        login.put("password", "secret");
        return new NewStore(folder.resolve(".data/census.mv.db"), url(folder), login);
    }

    private static String url(Path folder) {
        return "jdbc:h2:file:" + folder + "/.data/census;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
    }

    private void assertMadeAndAlone() throws IOException, SQLException {
        try (var all = Files.list(file.resolveSibling(""))) {
            assertThat(all.map(Path::getFileName).map(Path::toString)).containsExactly("census.mv.db");
        }
        try (StoreFile whole = StoreFile.hold(file, "", Duration.ZERO)) {
            assertThat(whole.isClosedCleanly()).isTrue();
        }
        try (Connection opened = DriverManager.getConnection(url(folder), "warden", "secret")) {
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
        try (MVStore other = MVStore.open(coming.toString())) {
            assertThat(other.isReadOnly()).isFalse();
            assertThatThrownBy(() -> store.make(Duration.ofMillis(300))).isInstanceOf(StoreHeldException.class);
        }
        store.make(Duration.ZERO);
        assertMadeAndAlone();
    }

    @Test
    void isMadeOnceByManyProcessesAtOnce() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int process = 0; process < 3; process++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            NewStoreTest.class.getName(),
                            folder.toString())
                    .inheritIO()
                    .start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        assertMadeAndAlone();
    }

    /** @param args the folder */
    public static void main(String... args) {
        storeIn(Path.of(args[0])).make(Duration.ofSeconds(20));
    }
}
