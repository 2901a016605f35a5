package prisoncensus.jobs;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;
import prisoncensus.intake.LogReader;
import prisoncensus.logbook.LogLine;
import prisoncensus.store.LogFiles;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.StoredFile;

/** Reads one file version out of the received copies, line by line; a restart goes on at the chunk boundary. */
final class LogItemReader extends AbstractItemCountingItemStreamItemReader<LogLine> {
    private final Supplier<Optional<StoredFile>> choice;
    private final ReceivedFiles received;
    private final LogFiles files;
    private @Nullable StoredFile file;
    private @Nullable LogReader reader;

    /**
     * @param choice the file to read, asked for when the step begins; a file that is absent or known already gives no line
     */
    LogItemReader(Supplier<Optional<StoredFile>> choice, ReceivedFiles received, LogFiles files) {
        this.choice = choice;
        this.received = received;
        this.files = files;
        setName("log");
    }

    /** The file that is being read. */
    StoredFile file() {
        return Objects.requireNonNull(file);
    }

    @Override
    protected void doOpen() throws Exception {
        file = choice.get().filter(version -> !files.isRead(version)).orElse(null);
        if (file != null) {
            reader = LogReader.open(file.file(), received.open(file.file().sha256()), received.spoolFolder());
        }
    }

    @Override
    protected @Nullable LogLine doRead() throws Exception {
        return reader == null ? null : reader.next().orElse(null);
    }

    @Override
    protected void doClose() throws Exception {
        if (reader != null) {
            reader.close();
        }
    }
}
