package prisoncensus.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A pipe that is put in the place of a file between looking and opening keeps nobody. */
@Timeout(30)
class BoundedOpeningTest {
    private static final Duration SHORT = Duration.ofSeconds(1);

    @TempDir
    private Path home;

    private Path file;
    private Path pipe;
    private BasicFileAttributes before;

    @BeforeEach
    void fileAndPipe() throws IOException, InterruptedException {
        file = Files.writeString(home.resolve("headcount.csv"), "cell");
        before = InputFile.attributes(file);
        pipe = home.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    }

    @Test
    void aPipeThatNobodyWritesToIsNoFile() {
        assertThatThrownBy(() -> new BoundedOpening(pipe, SHORT).open(this::openPipe))
                .isInstanceOf(ReplacedFileException.class);
    }

    @Test
    void norIsOneThatSomebodyWritesTo() throws IOException {
        try (var writer = FileChannel.open(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            assertThat(writer.isOpen()).isTrue();
            assertThatThrownBy(() -> new BoundedOpening(pipe, SHORT).open(this::openPipe))
                    .isInstanceOf(ReplacedFileException.class);
        }
    }

    @Test
    void aFileThatDoesNotOpenInTimeIsAFailureOfTheDisk() {
        var never = new CountDownLatch(1);
        assertThatThrownBy(() -> new BoundedOpening(file, SHORT).open(() -> {
                    never.await();
                    return new LinklessOpening(file).openByName();
                }))
                .isExactlyInstanceOf(FileSystemException.class)
                .hasMessageContainingAll(file.toString(), "it did not open within 1 s");
    }

    @Test
    void otherFailuresAreThrownAsTheyWere() {
        var opening = new BoundedOpening(file, SHORT);
        var gone = new NoSuchFileException("gone");
        assertThatThrownBy(() -> opening.open(() -> {
                    throw gone;
                }))
                .isSameAs(gone);
        var wrong = new IllegalStateException("wrong");
        assertThatThrownBy(() -> opening.open(() -> {
                    throw wrong;
                }))
                .isSameAs(wrong);
    }

    @Test
    void whoIsStoppedMeanwhileStaysStopped() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new BoundedOpening(pipe, SHORT).open(this::openPipe))
                .hasMessageContaining("stopped");
        assertThat(Thread.interrupted()).isTrue();
    }

    private InputFile openPipe() throws IOException {
        return new LinklessOpening(file).opened(Files.newByteChannel(pipe), before);
    }
}
