package prisoncensus.intake.log;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prisoncensus.intake.text.Decompression;
import prisoncensus.intake.text.LogRefusedException;
import prisoncensus.intake.text.RecordReader;
import prisoncensus.intake.text.RecordReader.RawRecord;
import prisoncensus.intake.text.Spool;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.RawText;
import prisoncensus.logbook.TextEncoding;

/**
 * The lines of one log as they were received, the header first, numbered as facts and rejections cite them. Of a line longer than
 * 64 KiB, which is always a rejected one, only that much is given. Holds a bounded part of the log in memory, the rest in a
 * temporary file.
 */
public final class LogLines implements Closeable {
    private final Spool spool;
    private final TextEncoding encoding;
    private final RecordReader records;
    private @Nullable RawRecord header;

    private LogLines(Spool spool, TextEncoding encoding, HeaderReader.Opening opening) {
        this.spool = spool;
        this.encoding = encoding;
        this.records = opening.records();
        this.header = opening.first();
    }

    /**
     * One record.
     *
     * @param number of its first physical line, from 1
     * @param text its bytes without the last line end; a record may span several physical lines
     */
    public record Line(int number, RawText text) {}

    /**
     * Takes in the whole file.
     *
     * @param received the bytes as received, gzip if the name of the file ends in {@code .gz}; read to their end, not closed
     * @param spoolFolder an existing folder for the unpacked copy, which {@link #close} deletes
     * @throws IOException if the copy cannot be written, or these bytes are no log of that kind
     */
    public static LogLines open(LogFile file, InputStream received, Path spoolFolder) throws IOException {
        Spool spool = Spool.in(spoolFolder);
        try {
            TextEncoding encoding = Decompression.into(spool, file.name(), received, file.reading());
            var opening = new HeaderReader(spool, encoding, LogLayout.of(file)).read();
            return new LogLines(spool, encoding.ofLines(), opening);
        } catch (LogRefusedException refused) {
            spool.close();
            throw new IOException(file.path() + " cannot be read as a log: " + refused.getMessage(), refused);
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    /** What the bytes of the lines are written in. */
    public TextEncoding encoding() {
        return encoding;
    }

    /** The next line, blank ones passed over; empty after the last. */
    public Optional<Line> next() throws IOException {
        Optional<RawRecord> record = header == null ? records.next() : Optional.of(header);
        header = null;
        return record.map(raw -> new Line(raw.line, RawText.of(raw.head)));
    }

    /** Deletes the copy. */
    @Override
    public void close() throws IOException {
        spool.close();
    }
}
