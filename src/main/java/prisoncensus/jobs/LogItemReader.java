package prisoncensus.jobs;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import prisoncensus.intake.LogReader;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogLine;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.Repetition;
import prisoncensus.store.LogFiles;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.StoredFile;

/**
 * Reads one file version out of the received copies, line by line. Lines that the store has are passed over: a file that was read in part,
 * by whichever job, is gone on with at the chunk boundary.
 */
final class LogItemReader implements ItemStreamReader<LogLine> {
    private final Supplier<Optional<StoredFile>> choice;
    private final ReceivedFiles received;
    private final LogFiles files;
    private @Nullable StoredFile file;
    private @Nullable LogReader reader;
    private int lastLineKept;

    /**
     * @param choice the file to read, asked for when the step begins; a file that is absent or was read to its end gives no line
     */
    LogItemReader(Supplier<Optional<StoredFile>> choice, ReceivedFiles received, LogFiles files) {
        this.choice = choice;
        this.received = received;
        this.files = files;
    }

    /** The file that is being read. */
    StoredFile file() {
        return Objects.requireNonNull(file);
    }

    @Override
    public void open(ExecutionContext context) {
        Optional<StoredFile> unread = choice.get().filter(version -> !files.isRead(version));
        if (unread.isPresent()) {
            open(unread.get());
        }
    }

    private void open(StoredFile unread) {
        file = unread;
        lastLineKept = files.lastLine(unread);
        String sha256 = unread.file().sha256();
        try (var bytes = received.open(sha256)) {
            reader = LogReader.open(unread.file(), bytes, received.spoolFolder());
        } catch (IOException e) {
            throw new ItemStreamException("the received copy " + sha256 + " cannot be read", e);
        }
    }

    @Override
    public @Nullable LogLine read() throws IOException {
        if (reader == null) {
            return null;
        }
        Optional<LogLine> line = reader.next();
        while (line.isPresent() && isKept(line.get())) {
            line = reader.next();
        }
        return line.orElse(null);
    }

    private boolean isKept(LogLine line) {
        OptionalInt number = numberOf(line);
        return number.isPresent() && number.getAsInt() <= lastLineKept;
    }

    private static OptionalInt numberOf(LogLine line) {
        if (line instanceof LogEntry entry) {
            return OptionalInt.of(entry.origin().line());
        } else if (line instanceof Rejection rejection) {
            return OptionalInt.of(rejection.origin().line());
        } else if (line instanceof Repetition repetition) {
            return OptionalInt.of(repetition.origin().line());
        }
        return OptionalInt.empty();
    }

    @Override
    public void close() {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (IOException e) {
            throw new ItemStreamException("the unpacked copy cannot be removed", e);
        }
    }
}
