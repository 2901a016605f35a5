package prisoncensus.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
    private static final String HEADER = "sequence,date,revision,created_at,manifest_sha256,previous_sha256\n";
    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);
    private static final String FIRST_TEXT = "1,2026-11-20,1,2026-11-21T01:00:00.000Z," + A + ",\n";
    private static final String SECOND_TEXT = "2,2026-11-19,3,2026-11-21T02:30:00.007Z," + B + "," + A + "\n";
    private static final Ledger.Line FIRST = new Ledger.Line(
            1, LocalDate.of(2026, 11, 20), 1, Instant.parse("2026-11-21T01:00:00Z"), A, Optional.empty());
    private static final Ledger.Line SECOND = new Ledger.Line(
            2, LocalDate.of(2026, 11, 19), 3, Instant.parse("2026-11-21T02:30:00.007Z"), B, Optional.of(A));

    @TempDir
    private Path folder;

    private Path path;
    private Ledger ledger;

    @BeforeEach
    void open() {
        path = folder.resolve("ledger.csv");
        ledger = new Ledger(folder);
    }

    @Test
    void theHeaderStandsOnceAndEachLineIsChainedToTheOneBefore() throws IOException {
        ledger.append(FIRST);
        assertThat(path).hasContent(HEADER + FIRST_TEXT);
        ledger.append(SECOND);
        assertThat(Files.readString(path)).isEqualTo(HEADER + FIRST_TEXT + SECOND_TEXT);
    }

    @Test
    void itsChainIsTold() throws IOException {
        ledger.append(FIRST);
        ledger.append(SECOND);
        assertThat(ledger.chain()).isEqualTo(new Ledger.Chain(List.of(FIRST, SECOND), Optional.empty()));
        assertThat(Ledger.text(List.of(FIRST))).isEqualTo(HEADER + FIRST_TEXT);
        Files.writeString(path, "3,2026", StandardOpenOption.APPEND);
        assertThat(ledger.chain().links()).as("a line that is being written").hasSize(2);
    }

    @Test
    void whereThereIsNoLedgerThereIsNoChain() throws IOException {
        assertThat(ledger.chain())
                .isEqualTo(new Ledger.Chain(
                        List.of(),
                        Optional.of("line 1 of %s: found no line, expected %s".formatted(path, HEADER.strip()))));
    }

    @ParameterizedTest
    @CsvSource({"1,2", "1,01", "'\n','\r\n'", "'\n','\n\n'", "a,b"})
    void aChainEndsWhereALineWasTouched(String before, String after) throws IOException {
        String touched = FIRST_TEXT.replaceFirst(before.translateEscapes(), after.translateEscapes());
        Files.writeString(path, HEADER + touched + SECOND_TEXT);
        assertThat(ledger.chain().broken().orElseThrow())
                .matches("line [23] of .*ledger.csv: found (another|no) line, expected number [12] after .*");
    }

    @Test
    void aLineThatDoesNotFollowIsNoLink() throws IOException {
        Files.writeString(path, HEADER + FIRST_TEXT + SECOND_TEXT.replace(A, B));
        assertThat(ledger.chain())
                .isEqualTo(new Ledger.Chain(
                        List.of(FIRST),
                        Optional.of(
                                "line 3 of %s: found another line, expected number 2 after %s".formatted(path, A))));
        Files.writeString(path, HEADER + FIRST_TEXT + SECOND_TEXT.replaceFirst("2", "3"));
        assertThat(ledger.chain().links()).containsExactly(FIRST);
    }

    @Test
    void aLineThatStandsThereIsNotRepeated() throws IOException {
        ledger.append(FIRST);
        ledger.append(FIRST);
        ledger.append(SECOND);
        ledger.append(FIRST);
        ledger.append(SECOND);
        assertThat(Files.readString(path)).isEqualTo(HEADER + FIRST_TEXT + SECOND_TEXT);
    }

    /** A crash may cut the second line anywhere, also just before its line feed. */
    @Test
    void aTornLastLineIsCompleted() throws IOException {
        for (int length : List.of(0, 1, 12, 41, 105, 106, SECOND_TEXT.length() - 1)) {
            Files.writeString(path, HEADER + FIRST_TEXT + SECOND_TEXT.substring(0, length));
            ledger.append(SECOND);
            assertThat(Files.readString(path)).isEqualTo(HEADER + FIRST_TEXT + SECOND_TEXT);
        }
    }

    @Test
    void aTornHeaderIsCompleted() throws IOException {
        for (int length : List.of(0, 1, 30, HEADER.length() - 1)) {
            Files.writeString(path, HEADER.substring(0, length));
            ledger.append(FIRST);
            assertThat(Files.readString(path)).isEqualTo(HEADER + FIRST_TEXT);
        }
    }

    @Test
    void aHeaderWithoutALineIsContinued() throws IOException {
        Files.writeString(path, HEADER);
        ledger.append(FIRST);
        assertThat(Files.readString(path)).isEqualTo(HEADER + FIRST_TEXT);
    }

    /** After a loss of power the torn end may hold anything, bytes that are no text included. */
    @Test
    void rubbishAtTheEndIsTakenBack() throws IOException {
        ledger.append(FIRST);
        Files.write(path, new byte[] {'2', ',', 0x00, (byte) 0xFF, (byte) 0xC3}, StandardOpenOption.APPEND);
        ledger.append(SECOND);
        assertThat(Files.readString(path)).isEqualTo(HEADER + FIRST_TEXT + SECOND_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,a person wrote this,ñ 漢\n", "1,2026-11-20,1,x\r\n", "\n\n"})
    void earlierLinesAreNeverRewrittenWhateverTheySay(String line) throws IOException {
        Files.writeString(path, HEADER + line);
        ledger.append(SECOND);
        assertThat(Files.readString(path)).isEqualTo(HEADER + line + SECOND_TEXT);
    }

    @Test
    void aLineThatOnlyBeginsAlikeIsAnotherLine() throws IOException {
        ledger.append(FIRST);
        var other = new Ledger.Line(1, FIRST.date(), 1, FIRST.createdAt(), A, Optional.of(B));
        ledger.append(other);
        assertThat(Files.readAllLines(path)).hasSize(3);
    }

    @Test
    void theFolderIsThereBeforeTheLedger() {
        var nowhere = new Ledger(folder.resolve("nowhere"));
        assertThatThrownBy(() -> nowhere.append(FIRST)).isInstanceOf(NoSuchFileException.class);
    }
}
