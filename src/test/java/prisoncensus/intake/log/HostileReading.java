package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import prisoncensus.intake.text.LogNames;
import prisoncensus.intake.text.Utf16InputStream;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogEnd;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Refusal;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.Repetition;

/**
 * Reads a log that may be anything and holds the reader to its promises: nothing is thrown, each line is counted once and no byte
 * is passed over, a refused file says why, and the same bytes read the same again.
 */
final class HostileReading {
    private static final int MOST_COMPARED = 24 << 20;
    private final LogFile file;
    private final byte[] received;
    private final Path folder;

    HostileReading(LogKind log, String name, byte[] received, Path folder) {
        this.file = ReadLog.file(log, name);
        this.received = received;
        this.folder = folder;
    }

    /** What came of it. */
    record Result(int accepted, int rejected, int repeated, Optional<FaultKind> refused, long print) {}

    Result hold() throws IOException {
        Optional<byte[]> unpacked = unpacked();
        Result result = read(unpacked);
        assertThat(read(Optional.empty())).as("read again").isEqualTo(result);
        if (unpacked.isEmpty()) {
            assertThat(result.refused())
                    .as("what cannot be unpacked is refused")
                    .isPresent();
        }
        return result;
    }

    private Result read(Optional<byte[]> unpacked) throws IOException {
        int accepted = 0;
        int rejected = 0;
        int repeated = 0;
        long print = 0;
        Optional<ByteConservation> conserved = unpacked.map(ByteConservation::new);
        LogItem last = null;
        try (LogReader reader = LogReader.open(file, new ByteArrayInputStream(received), folder)) {
            for (Optional<LogItem> next = reader.next(); next.isPresent(); next = reader.next()) {
                LogItem line = next.get();
                assertThat(last instanceof LogEnd).as("an end before the end").isFalse();
                print = 31 * print + line.hashCode();
                accepted += line instanceof LogEntry ? 1 : 0;
                rejected += line instanceof Rejection ? 1 : 0;
                repeated += line instanceof Repetition ? 1 : 0;
                if (line instanceof LogEntry || line instanceof Rejection || line instanceof Repetition) {
                    conserved.ifPresent(bytes -> bytes.line(line));
                }
                last = line;
            }
        }
        if (last instanceof Refusal refusal) {
            assertSaysWhy(refusal);
            return new Result(
                    accepted, rejected, repeated, Optional.of(refusal.fault().kind()), print);
        }
        LogTally tally = Objects.requireNonNull((LogTally) last);
        conserved.ifPresent(ByteConservation::ended);
        assertThat(tally.accepted()).isEqualTo(accepted);
        assertThat(tally.rejected()).isEqualTo(rejected);
        assertThat(tally.repeated()).isEqualTo(repeated);
        assertThat(tally.read()).isEqualTo(accepted + rejected + repeated);
        return new Result(accepted, rejected, repeated, Optional.empty(), print);
    }

    private static void assertSaysWhy(Refusal refusal) {
        switch (refusal.fault().kind()) {
            case MISSING_COLUMNS, TOO_LONG, UNKNOWN_LIMIT, OVERLAPPING_ROWS -> {
                assertThat(refusal.fault().found() + refusal.fault().expected()).isNotBlank();
                assertThat(refusal.line()).isPresent();
            }
            case DOUBLE_COLUMNS -> assertThat(refusal.fault().column()).isNotBlank();
            case NO_HEADER, FILE_TOO_LARGE, TOO_MANY_RECORDS, TOO_MANY_CELLS, CENSUS_COUNT_NOT_A_COUNT ->
                assertThat(refusal.fault().expected()).isNotBlank();
            case BROKEN_GZ -> assertThat(refusal.file().name()).endsWith(".gz");
            case NOT_A_FILE, UNREADABLE, PLAIN_AND_GZ -> throw new AssertionError("it was read: " + refusal);
            default ->
                assertThat(refusal.line()).as("the line that is at fault").isPresent();
        }
    }

    private static byte[] text(byte[] bytes) {
        try (InputStream in = Utf16InputStream.utf8(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Its bytes as another reader unpacks them; empty if that cannot, or they are too many to be compared here. */
    private Optional<byte[]> unpacked() {
        if (!file.name().endsWith(LogNames.GZ)) {
            return Optional.of(text(received));
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(received))) {
            byte[] bytes = in.readNBytes(MOST_COMPARED);
            return in.read() < 0 ? Optional.of(text(bytes)) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
