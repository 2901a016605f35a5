package prisoncensus.nights.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.intake.InputFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.store.FileReadings;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightInput;
import prisoncensus.store.SeenFiles;
import prisoncensus.store.received.ReceivedFiles;

/** What becomes of a file that changes, or fails, between looking and reading. */
class InputReceiverTest {
    @TempDir
    private Path home;

    private final ReceivedFiles received = mock(ReceivedFiles.class);
    private Path log;
    private InputFolder input;

    @BeforeEach
    void handIn() throws IOException {
        log = home.resolve("input/north/2026-11-20/headcount.csv");
        Files.createDirectories(log.getParent());
        Files.writeString(log, "inside");
        Files.writeString(home.resolve("secret"), "outside");
        input = spy(new InputFolder(home.resolve("input")));
    }

    @Test
    void aLinkThatComesAfterTheLookIsRefusedAndNotRead() throws IOException {
        afterLooking(() -> {
            Files.delete(log);
            Files.createSymbolicLink(log, home.resolve("secret"));
        });
        assertThat(refusal(taken())).isEqualTo(new Fault(FaultKind.NOT_A_FILE, "", "headcount.csv@", ""));
        verify(received, never()).keep(any(), anyLong());
    }

    @Test
    void aLinkThatIsThereWheneverItIsOpenedIsRefusedToo() throws IOException {
        doAnswer(call -> {
                    Files.deleteIfExists(log);
                    Files.writeString(log, "inside");
                    Object found = call.callRealMethod();
                    Files.delete(log);
                    Files.createSymbolicLink(log, home.resolve("secret"));
                    return found;
                })
                .when(input)
                .look(any(), any(), any());
        assertThat(refusal(taken())).isEqualTo(new Fault(FaultKind.NOT_A_FILE, "", "headcount.csv@", ""));
        verify(received, never()).keep(any(), anyLong());
    }

    @Test
    void aFileThatGoesAfterTheLookIsAbsent() throws IOException {
        afterLooking(() -> Files.delete(log));
        assertThat(taken()).isEmpty();
    }

    @Test
    void whatMayNotBeReadIsRefused() throws IOException {
        doThrow(new AccessDeniedException(log.toString())).when(input).open(any());
        assertThat(refusal(taken())).isEqualTo(new Fault(FaultKind.UNREADABLE, "", "AccessDeniedException", ""));
    }

    @Test
    void aDiskThatDoesNotAnswerFailsTheNight() throws IOException {
        doThrow(new FileSystemException(log.toString(), null, "Input/output error"))
                .when(input)
                .open(any());
        assertThatThrownBy(this::taken)
                .isInstanceOf(UncheckedIOException.class)
                .rootCause()
                .hasMessage(log + ": Input/output error");
    }

    private interface Change {
        void make() throws IOException;
    }

    /** Once. */
    private void afterLooking(Change change) {
        doAnswer(call -> {
                    Object found = call.callRealMethod();
                    change.make();
                    return found;
                })
                .doCallRealMethod()
                .when(input)
                .look(any(), any(), any());
    }

    private Optional<NightInput> taken() {
        var receiver = new InputReceiver(
                input,
                received,
                mock(LogFileRepository.class),
                mock(FileReadings.class),
                mock(SeenFiles.class),
                Clock.systemUTC());
        return receiver.of(new FacilityCode("north"), Optional.of(LocalDate.of(2026, 11, 20)), LogKind.HEADCOUNT);
    }

    private static Fault refusal(Optional<NightInput> taken) {
        return ((NightInput.RefusedUnread) taken.orElseThrow()).refusal().fault();
    }
}
