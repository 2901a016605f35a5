package prisoncensus.intake.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prisoncensus.intake.text.Decompression;
import prisoncensus.intake.text.LogRefusedException;
import prisoncensus.intake.text.RecordReader.RawRecord;
import prisoncensus.intake.text.Spool;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.RejectedName;
import prisoncensus.logbook.TextEncoding;

/** Reads from a log as received what its rejected lines name. */
public final class RejectedNames {
    private RejectedNames() {}

    /**
     * What they name, each once, in the order of the file.
     *
     * @param received the bytes as received, gzip if the name of the file ends in {@code .gz}; read to their end, not closed
     * @param spoolFolder an existing folder for the unpacked copy, which does not outlive the call
     * @throws IOException if the copy cannot be written, or these bytes are no log of that kind
     */
    public static List<RejectedName> read(LogFile file, InputStream received, Path spoolFolder) throws IOException {
        try (Spool spool = Spool.in(spoolFolder)) {
            TextEncoding encoding = Decompression.into(spool, file.name(), received, file.reading());
            var opening = new HeaderReader(spool, encoding, LogLayout.of(file)).read();
            var lines = new LineReader(file, encoding, opening);
            Set<RejectedName> names = new LinkedHashSet<>();
            for (Optional<RawRecord> record = opening.records().next();
                    record.isPresent();
                    record = opening.records().next()) {
                lines.namesIfRejected(record.get()).forEach(names::add);
            }
            return List.copyOf(names);
        } catch (LogRefusedException refused) {
            throw new IOException(file.path() + " cannot be read as a log: " + refused.getMessage(), refused);
        }
    }
}
