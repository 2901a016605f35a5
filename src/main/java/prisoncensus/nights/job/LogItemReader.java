package prisoncensus.nights.job;

import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import prisoncensus.intake.log.LogReader;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogLine;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.Repetition;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.StoredFile;

/**
 * Reads file versions out of the received copies, one after the other, line by line. A file that was read to its end gives no line, and
 * lines that the store has are passed over: a file that was read in part, by whichever job, is gone on with at the chunk boundary.
 */
final class LogItemReader implements ItemStreamReader<ReceivedLine> {
    private final Supplier<Iterator<StoredFile>> choice;
    private final ReceivedFiles received;
    private final LogFileRepository files;
    private @Nullable Iterator<StoredFile> rest;
    private @Nullable Reading reading;

    /** @param choice the files to read, asked for when the step begins */
    LogItemReader(Supplier<Iterator<StoredFile>> choice, ReceivedFiles received, LogFileRepository files) {
        this.choice = choice;
        this.received = received;
        this.files = files;
    }

    /** A file that is being read, from behind the last line that is kept of it. */
    private record Reading(StoredFile file, LogReader reader, int lastLineKept) {
        Optional<ReceivedLine> next() throws IOException {
            Optional<LogLine> line = reader.next();
            while (line.isPresent() && isKept(line.get())) {
                line = reader.next();
            }
            return line.map(one -> new ReceivedLine(file, one));
        }

        private boolean isKept(LogLine line) {
            OptionalInt number = numberOf(line);
            return number.isPresent() && number.getAsInt() <= lastLineKept;
        }
    }

    @Override
    public void open(ExecutionContext context) {
        rest = choice.get();
    }

    @Override
    public @Nullable ReceivedLine read() throws IOException {
        Optional<ReceivedLine> line = next();
        while (line.isEmpty() && Objects.requireNonNull(rest).hasNext()) {
            begin(rest.next());
            line = next();
        }
        return line.orElse(null);
    }

    private Optional<ReceivedLine> next() throws IOException {
        return reading == null ? Optional.empty() : reading.next();
    }

    private void begin(StoredFile file) {
        close();
        if (files.isRead(file)) {
            return;
        }
        String sha256 = file.file().sha256();
        try (var bytes = received.open(sha256)) {
            var reader = LogReader.open(file.file(), bytes, received.spoolFolder());
            reading = new Reading(file, reader, files.lastLine(file));
        } catch (IOException e) {
            throw new ItemStreamException("the received copy " + sha256 + " cannot be read", e);
        }
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
            if (reading != null) {
                reading.reader().close();
                reading = null;
            }
        } catch (IOException e) {
            throw new ItemStreamException("the unpacked copy cannot be removed", e);
        }
    }
}
