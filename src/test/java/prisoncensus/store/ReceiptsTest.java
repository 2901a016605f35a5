package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.RawText;
import prisoncensus.logbook.Refusal;
import prisoncensus.logbook.RejectedLine;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.Repetition;
import prisoncensus.logbook.TextEncoding;

/** What FactWriter wrote comes back from FactReader as it went in: rejected and repeated lines, and the end of a file. */
@OnBothDatabases
class ReceiptsTest {
    private static final Fault BLANK = new Fault(FaultKind.BLANK, "cell", "", "");

    private final TestStore store;
    private final StoredFile file;

    ReceiptsTest(TestStore store) {
        this.store = store;
        this.file = store.registered(store.night(), LogKind.HEADCOUNT);
    }

    @Test
    void aTallyWithColumnsKnownAndUnknown() {
        var tally = new LogTally(
                file.file(),
                TextEncoding.WINDOWS_1252,
                List.of("scheduled_time", "cell", "counted"),
                List.of("Teléfono", "a", "", "A"),
                9,
                6,
                0,
                3);
        store.writer.write(file, List.of(tally));
        assertThat(store.reader.status(file)).isEqualTo(new LogStatus.Received(tally, TestStore.MORNING, List.of()));
    }

    @Test
    void aTallyWithoutColumns() {
        store.writer.write(file, List.of(TestStore.tally(file)));
        assertThat(store.reader.status(file))
                .isEqualTo(new LogStatus.Received(TestStore.tally(file), TestStore.MORNING, List.of()));
    }

    @Test
    void aFileWithoutATallyHasNoReceipt() {
        assertThatThrownBy(() -> store.reader.status(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("2026-11-20/headcount.csv was not read to its end");
    }

    @Test
    void rejectedLinesWithTheirFaultsInOrder() {
        List<Fault> every = Arrays.stream(FaultKind.values())
                .map(kind -> new Fault(kind, kind + " ñ", "[12]", "0..9999"))
                .sorted(Collections.reverseOrder((one, other) -> one.kind().compareTo(other.kind())))
                .toList();
        store.writer.write(file, List.of(rejection(12, every), rejection(3, List.of(BLANK, BLANK)), tally(2)));
        assertThat(received().rejected())
                .containsExactly(
                        new RejectedLine(new Origin(file.file(), 3), List.of(BLANK, BLANK)),
                        new RejectedLine(new Origin(file.file(), 12), every));
    }

    @Test
    void aRejectedLineIsKeptByteForByte() {
        byte[] text = {'4', 0x00, ',', (byte) 0xFF, (byte) 0xC3, '\r', '\n', '\\', '\''};
        byte[] longest = new byte[64 << 10];
        Arrays.fill(longest, (byte) 0x80);
        store.writer.write(
                file,
                List.of(
                        new Rejection(new Origin(file.file(), 2), RawText.of(text), List.of(BLANK)),
                        new Rejection(new Origin(file.file(), 3), RawText.of(longest), List.of(BLANK)),
                        new Rejection(new Origin(file.file(), 4), RawText.of(new byte[0]), List.of(BLANK))));
        assertThat(store.jdbc
                        .sql("select line_text from rejected_line where log_file_id = ? order by line")
                        .param(file.id())
                        .query((row, n) -> row.getBytes(1))
                        .list())
                .containsExactly(text, longest, new byte[0]);
    }

    @Test
    void reportsNameTenThousandRejectedLinesTheFirstOnes() {
        List<Rejection> lines = IntStream.rangeClosed(2, 10_002)
                .mapToObj(line -> rejection(line, List.of(BLANK)))
                .toList();
        store.writer.write(file, lines);
        store.writer.write(file, List.of(tally(10_001)));
        assertThat(received().tally().rejected()).isEqualTo(10_001);
        assertThat(received().rejected())
                .hasSize(10_000)
                .last()
                .isEqualTo(new RejectedLine(new Origin(file.file(), 10_001), List.of(BLANK)));
    }

    @Test
    void repeatedLinesNameTheLineTheyRepeat() {
        store.writer.write(
                file,
                List.of(new Repetition(new Origin(file.file(), 5), 2), new Repetition(new Origin(file.file(), 4), 3)));
        assertThat(store.jdbc
                        .sql("select line, first_line from repeated_line where log_file_id = ? order by line")
                        .param(file.id())
                        .query((row, n) -> row.getInt(1) + " repeats " + row.getInt(2))
                        .list())
                .containsExactly("4 repeats 3", "5 repeats 2");
    }

    @Test
    void aRefusedFileWasNotReceivedThoughLinesOfItWereKept() {
        var fault = new Fault(FaultKind.UNKNOWN_LIMIT, "límite", "x.y", "cell.limit, count.times");
        var refusal = new Refusal(file.file(), OptionalInt.of(4), fault);
        store.writer.write(file, List.of(rejection(2, List.of(BLANK))));
        store.writer.write(file, List.of(refusal));
        assertThat(store.reader.status(file)).isEqualTo(new LogStatus.NotReceived(Optional.of(refusal)));
    }

    private Rejection rejection(int line, List<Fault> faults) {
        return new Rejection(new Origin(file.file(), line), RawText.of(new byte[] {'x'}), faults);
    }

    private LogTally tally(int rejected) {
        return new LogTally(file.file(), TextEncoding.UTF_8, List.of("cell"), List.of(), rejected, 0, rejected, 0);
    }

    private LogStatus.Received received() {
        return (LogStatus.Received) store.reader.status(file);
    }
}
