package prisoncensus.nights.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import prisoncensus.intake.log.RejectedNames;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.RejectedName;
import prisoncensus.store.RejectedNameSource;
import prisoncensus.store.received.ReceivedFiles;

/** Reads what rejected lines name from the copies of the logs as they were received. */
record RejectedLineNames(ReceivedFiles received) implements RejectedNameSource {
    /** @throws UncheckedIOException if the copy cannot be read */
    @Override
    public List<RejectedName> read(LogFile file) {
        try (InputStream bytes = received.open(file)) {
            return RejectedNames.read(file, bytes, received.spoolFolder());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.path() + " as it was received", e);
        }
    }
}
