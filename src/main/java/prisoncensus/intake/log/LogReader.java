package prisoncensus.intake.log;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prisoncensus.intake.text.Decompression;
import prisoncensus.intake.text.LogRefusedException;
import prisoncensus.intake.text.Spool;
import prisoncensus.logbook.LogEnd;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.TextEncoding;

/**
 * Reads one log line by line, in the order of the file, and gives at last how the reading ended. The same bytes always give the same
 * sequence. No content of the file makes it throw: a bad line is a {@link prisoncensus.logbook.Rejection}, a bad file ends in a {@link
 * prisoncensus.logbook.Refusal}. Holds a bounded part of the log in memory, the rest in a temporary file. Not for use by several threads.
 */
public final class LogReader implements Closeable {
    private final LogFile file;
    private final Spool spool;
    private @Nullable LogBody body;
    private @Nullable LogEnd refusal;

    private LogReader(LogFile file, Spool spool) {
        this.file = file;
        this.spool = spool;
    }

    /**
     * Takes in the whole file.
     *
     * @param received the bytes as received, gzip if the name of the file ends in {@code .gz}; read to their end, not closed
     * @param spoolFolder an existing folder for the unpacked copy, up to 256 MiB, which {@link #close} deletes
     * @throws IOException if the copy cannot be written; never for what was received
     */
    public static LogReader open(LogFile file, InputStream received, Path spoolFolder) throws IOException {
        LogReader reader = new LogReader(file, Spool.in(spoolFolder));
        try {
            reader.begin(received);
            return reader;
        } catch (IOException | RuntimeException e) {
            reader.spool.close();
            throw e;
        }
    }

    private void begin(InputStream received) throws IOException {
        try {
            TextEncoding encoding = Decompression.into(spool, file.name(), received, file.reading());
            body = LogBody.of(file, encoding, spool);
        } catch (LogRefusedException refused) {
            refusal = refused.of(file);
        }
    }

    /**
     * The next line; the last one is the only {@link LogEnd}, after it there is nothing.
     *
     * @throws IOException if the copy cannot be read
     */
    public Optional<LogItem> next() throws IOException {
        LogItem line = body == null ? refusal : next(body);
        refusal = null;
        if (line instanceof LogEnd) {
            body = null;
        }
        return Optional.ofNullable(line);
    }

    private LogItem next(LogBody lines) throws IOException {
        try {
            return lines.next();
        } catch (LogRefusedException refused) {
            return refused.of(file);
        }
    }

    /** Deletes the copy. */
    @Override
    public void close() throws IOException {
        spool.close();
    }
}
