package prisoncensus.nights.job;

import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import prisoncensus.intake.log.LogReader;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogLine;
import prisoncensus.nights.job.ReceiveStep.ReceivedItem;
import prisoncensus.store.FileReadings;
import prisoncensus.store.StoredFile;
import prisoncensus.store.received.ReceivedFiles;

/**
 * Reads the received copies of files one after the other, line by line. A file that was read to its end gives no item, and lines that the
 * store has are skipped: reading continues at the chunk boundary, whichever job began it.
 */
final class LogItemReader implements ItemStreamReader<ReceivedItem> {
    private final Supplier<Iterator<StoredFile>> choice;
    private final ReceivedFiles received;
    private final FileReadings readings;
    private @Nullable Iterator<StoredFile> rest;
    private @Nullable Reading reading;

    /** @param choice the files to read, evaluated when the step begins */
    LogItemReader(Supplier<Iterator<StoredFile>> choice, ReceivedFiles received, FileReadings readings) {
        this.choice = choice;
        this.received = received;
        this.readings = readings;
    }

    /** A file that is being read, starting behind the last line that the store has of it. */
    private record Reading(StoredFile file, LogReader reader, int lastLineKept) {
        Optional<ReceivedItem> next() throws IOException {
            Optional<LogItem> line = reader.next();
            while (line.isPresent() && isKept(line.get())) {
                line = reader.next();
            }
            return line.map(one -> new ReceivedItem(file, one));
        }

        private boolean isKept(LogItem item) {
            return item instanceof LogLine line && line.origin().line() <= lastLineKept;
        }
    }

    @Override
    public void open(ExecutionContext context) {
        rest = choice.get();
    }

    @Override
    public @Nullable ReceivedItem read() throws IOException {
        Optional<ReceivedItem> line = next();
        while (line.isEmpty() && Objects.requireNonNull(rest).hasNext()) {
            begin(rest.next());
            line = next();
        }
        return line.orElse(null);
    }

    private Optional<ReceivedItem> next() throws IOException {
        return reading == null ? Optional.empty() : reading.next();
    }

    private void begin(StoredFile file) {
        close();
        if (readings.isRead(file)) {
            return;
        }
        try (var bytes = received.open(file.file())) {
            var reader = LogReader.open(file.file(), bytes, received.spoolFolder());
            reading = new Reading(file, reader, readings.lastLine(file));
        } catch (IOException e) {
            throw new ItemStreamException(file.file().path() + " cannot be read as it was received", e);
        }
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
