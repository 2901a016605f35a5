package prisoncensus.nights.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettledFilesTest {
    private static final Duration SETTLE = Duration.ofMinutes(2);
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);
    private final SettledFiles settled = new SettledFiles(nanos::get);

    @TempDir
    private Path facility;

    private Path log = Path.of("");

    @BeforeEach
    void aLogLiesThere() throws IOException {
        Files.createDirectory(facility.resolve("2026-11-20"));
        log = Files.writeString(facility.resolve("2026-11-20/meals.csv"), "cell,meal,plates\n");
    }

    private void passes(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private boolean isSettled() {
        return settled.isSettled(log, SETTLE);
    }

    @Test
    void aFileIsTakenWhenTwoLooksFarEnoughApartSawTheSame() {
        assertThat(isSettled()).isFalse();
        assertThat(settled.nextLook()).hasValue(SETTLE);
        passes(SETTLE.minusNanos(1));
        assertThat(isSettled()).isFalse();
        passes(Duration.ofNanos(1));
        assertThat(isSettled()).isTrue();
        assertThat(settled.nextLook()).isEmpty();
    }

    @Test
    void aFileThatGrowsIsNotTakenUntilItNoLongerDoes() throws IOException {
        for (int line = 0; line < 5; line++) {
            assertThat(isSettled()).isFalse();
            Files.writeString(log, "1-01,LUNCH,70\n", StandardOpenOption.APPEND);
            passes(SETTLE);
        }
        assertThat(isSettled()).isFalse();
        assertThat(settled.mayTake(log, SETTLE)).as("it goes on and on").isEmpty();
        passes(SETTLE);
        assertThat(isSettled()).isTrue();
    }

    @Test
    void anotherFileOfTheSameSizeAndTimeInItsPlaceIsAnotherFile() throws IOException {
        assertThat(isSettled()).isFalse();
        FileTime written = Files.getLastModifiedTime(log);
        Path other = Files.writeString(facility.resolve("other"), "cell,meal,platos\n");
        Files.setLastModifiedTime(other, written);
        passes(SETTLE);
        Files.move(other, log, StandardCopyOption.REPLACE_EXISTING);
        assertThat(isSettled()).isFalse();
    }

    @Test
    void theTimeOfAFileIsNeverComparedWithAClock() throws IOException {
        for (Instant written : List.of(Instant.parse("1999-01-01T00:00:00Z"), Instant.parse("2099-01-01T00:00:00Z"))) {
            Files.setLastModifiedTime(log, FileTime.from(written));
            assertThat(isSettled()).isFalse();
            passes(SETTLE);
            assertThat(isSettled()).isTrue();
        }
    }

    @Test
    void whatNobodyLooksAtIsForgotten() {
        settled.round();
        isSettled();
        passes(SETTLE);
        settled.round();
        passes(SETTLE);
        settled.round();
        assertThat(settled.nextLook()).isEmpty();
        assertThat(isSettled()).as("a first look").isFalse();
    }

    @Test
    void aFileThatIsGoneIsNotComplete() throws IOException {
        isSettled();
        passes(SETTLE);
        Files.delete(log);
        assertThat(isSettled()).isFalse();
        assertThat(settled.nextLook()).isEmpty();
    }

    @Test
    void whereTheMarkerIsAskedForItStandsInPlaceOfTheLooks() throws IOException {
        var complete = new CompleteLogs(facility, settled, SETTLE, true);
        assertThat(complete.test(log)).isFalse();
        passes(SETTLE);
        assertThat(complete.test(log)).isFalse();
        assertThat(complete.settling(List.of(log)))
                .as("no time brings the marker")
                .isEmpty();
        Path marker = Files.createFile(log.resolveSibling("ready"));
        Files.setLastModifiedTime(log, Files.getLastModifiedTime(marker));
        assertThat(complete.test(log)).isTrue();

        Files.setLastModifiedTime(marker, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(complete.test(log)).as("written after the marker").isFalse();
        passes(SETTLE);
        assertThat(complete.test(log)).isTrue();

        Path cells = Files.writeString(facility.resolve("cells.csv"), "cell\n");
        assertThat(complete.test(cells)).as("no marker is for it").isFalse();
        assertThat(complete.settling(List.of(cells))).hasValue(SETTLE);
        passes(SETTLE);
        assertThat(complete.test(cells)).isTrue();
    }
}
