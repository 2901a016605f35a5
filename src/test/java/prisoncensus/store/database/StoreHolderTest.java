package prisoncensus.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreHolderTest {
    private static final Instant AT = Instant.parse("2026-11-21T01:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theNoteLiesBesideTheDatabaseAndNamesTheProcess() throws IOException {
        String note = "process " + ProcessHandle.current().pid() + " since 2026-11-21T01:00:00Z";
        try (var holder = StoreHolder.sign(url(), AT)) {
            assertThat(holder).isNotNull();
            assertThat(folder.resolve("census.holder")).hasContent(note);
            assertThat(StoreHolder.nameOf(url())).isEqualTo(note);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aNoteThatACrashLeftIsReplaced() throws IOException {
        Files.writeString(
                folder.resolve("census.holder"), "process 1 since long before, and a longer text than any note");
        try (var holder = StoreHolder.sign(url(), AT)) {
            assertThat(holder).isNotNull();
            assertThat(StoreHolder.nameOf(url())).endsWith(" since 2026-11-21T01:00:00Z");
        }
    }

    @Test
    void withoutANoteItIsAnotherProcess() {
        assertThat(StoreHolder.nameOf(url())).isEqualTo("another process");
    }

    @Test
    void aSharedDatabaseHasNoNote() throws IOException {
        String shared = "jdbc:postgresql://localhost/census";
        StoreHolder.sign(shared, AT).close();
        assertThat(StoreHolder.nameOf(shared)).isEqualTo("another process");
    }

    @Test
    void aTildeIsTheHomeFolderAsForH2() throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        String name = folder.getFileName().toString();
        try (var holder = StoreHolder.sign("jdbc:h2:file:~/" + name + ";WRITE_DELAY=0", AT)) {
            assertThat(holder).isNotNull();
            assertThat(home.resolve(name + ".holder")).exists();
        }
        assertThat(home.resolve(name + ".holder")).doesNotExist();
    }

    @Test
    void whoMustWaitIsToldWhomFor() throws IOException {
        try (var holder = StoreHolder.sign(url(), AT)) {
            assertThat(holder).isNotNull();
            var held = new StoreHeldException(url(), Duration.ofSeconds(60), new IllegalStateException());
            assertThat(held)
                    .hasMessage(
                            "the store jdbc:h2:file:%s/census is held by process %d since 2026-11-21T01:00:00Z; waited 60 s"
                                            .formatted(
                                                    folder,
                                                    ProcessHandle.current().pid())
                                    + " (census.store.wait). Start again when that one has ended.");
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder + "/census;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
    }
}
