package prisoncensus.nights.planning;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import prisoncensus.intake.InputFile;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.LogLookup;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Sha256;
import prisoncensus.store.SeenFiles;

/** Finds which version of a log lies in the input folder now, and receives nothing. A file with an unchanged fingerprint is not read. */
public final class CurrentInput implements OutdatedNights.Input {
    private final InputFolder input;
    private final FacilityCode facility;
    private final Map<String, SeenFiles.Seen> seen;
    private final Instant now;

    public CurrentInput(InputFolder input, FacilityCode facility, SeenFiles files, Instant now) {
        this.input = input;
        this.facility = facility;
        this.seen = files.seen(facility);
        this.now = now;
    }

    /** The SHA-256 of what lies there; empty if nothing does that could be taken for the log. */
    @Override
    public Optional<String> sha256(Optional<LocalDate> date, LogKind log) {
        return input.look(facility, date, log) instanceof LogLookup.Found found
                ? sha256(new LogFile(facility, date, log, found.name(), "", 0).path(), found)
                : Optional.empty();
    }

    private Optional<String> sha256(String path, LogLookup.Found file) {
        Optional<String> look = FileFingerprint.of(file.path(), now);
        return Optional.ofNullable(seen.get(path))
                .filter(before -> look.equals(Optional.of(before.look())))
                .map(SeenFiles.Seen::sha256)
                .or(() -> read(file));
    }

    /** A file that is incomplete, cannot be read, or is gone or something else by now, cannot be taken for the log. */
    private Optional<String> read(LogLookup.Found found) {
        if (!input.isComplete(found)) {
            return Optional.empty();
        }
        try (InputFile file = input.open(found);
                var bytes = Sha256.watching(file.bytes())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return Optional.of(Sha256.of(bytes));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
