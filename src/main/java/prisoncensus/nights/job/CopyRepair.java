package prisoncensus.nights.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.intake.InputFile;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.LogLookup;
import prisoncensus.logbook.LogFile;
import prisoncensus.store.received.ReceivedFiles;

/** Puts received copies back that are lost or damaged and whose original lies in its place in the input folder still. */
public record CopyRepair(InputFolder input, ReceivedFiles received) {
    private static final Logger LOG = LoggerFactory.getLogger(CopyRepair.class);

    /** Puts back those of these copies that it can. */
    void repair(Stream<LogFile> copies) {
        copies.forEach(this::isWhole);
    }

    /** Whether the copy is as it was received, if need be since it was put back. */
    private boolean isWhole(LogFile file) {
        if (received.isWhole(file.sha256())) {
            return true;
        }
        boolean isRestored = restore(file);
        LOG.warn(
                "The received copy of {}/{}, {}, {}",
                file.facility(),
                file.path(),
                file.sha256(),
                isRestored ? "was put back from the input folder" : "is lost or damaged");
        return isRestored;
    }

    /** How the copy differs from what was received, and cannot be put back; empty if it is whole. Names the file and its hash. */
    public Optional<String> loss(LogFile file) {
        if (isWhole(file)) {
            return Optional.empty();
        }
        try (InputStream bytes = received.open(file)) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return Optional.empty();
        } catch (IOException lost) {
            return Optional.of(Objects.toString(lost.getMessage()));
        }
    }

    private boolean restore(LogFile file) {
        try {
            return input.look(file.facility(), file.date(), file.log()) instanceof LogLookup.Found found
                    && restore(file, found);
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }

    private boolean restore(LogFile file, LogLookup.Found found) throws IOException {
        try (InputFile original = input.open(found)) {
            return received.restore(file.sha256(), original.bytes());
        }
    }
}
