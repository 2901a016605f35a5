package prisoncensus.audit.status;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.LogLookup;
import prisoncensus.intake.log.LogReader;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Refusal;

/** Reads cells.csv and limits.csv as they lie in the input folder now, receives nothing, and says which of them is refused. */
record RefusedFacilityFiles(InputFolder input) {
    /** The refusals of a facility, cells.csv first; each stops the nights of the facility until it is mended. */
    List<Refusal> of(FacilityCode facility) {
        return Stream.of(LogKind.CELLS, LogKind.LIMITS)
                .flatMap(log -> refusal(facility, log).stream())
                .toList();
    }

    private Optional<Refusal> refusal(FacilityCode facility, LogKind log) {
        LogLookup lookup = input.look(facility, Optional.empty(), log);
        if (lookup instanceof LogLookup.Found found) {
            return refusal(file(facility, log, found.name()), found.path());
        } else if (lookup instanceof LogLookup.Refused refused) {
            return Optional.of(refusal(file(facility, log, refused.name()), refused.fault()));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(LogFile file, Path path) {
        InputStream bytes;
        try {
            bytes = Files.newInputStream(path);
        } catch (IOException unreadable) {
            String found = unreadable.getClass().getSimpleName();
            return Optional.of(refusal(file, new Fault(FaultKind.UNREADABLE, "", found, "")));
        }
        try (bytes) {
            return refusal(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + path, e);
        }
    }

    private static Optional<Refusal> refusal(LogFile file, InputStream bytes) throws IOException {
        Path spoolFolder = Files.createTempDirectory("census-status-");
        try (var reader = LogReader.open(file, bytes, spoolFolder)) {
            Optional<LogItem> last = Optional.empty();
            for (Optional<LogItem> item = reader.next(); item.isPresent(); item = reader.next()) {
                last = item;
            }
            return last.filter(Refusal.class::isInstance).map(Refusal.class::cast);
        } finally {
            Files.delete(spoolFolder);
        }
    }

    private static LogFile file(FacilityCode facility, LogKind log, String name) {
        return new LogFile(facility, Optional.empty(), log, name, "", 0);
    }

    private static Refusal refusal(LogFile file, Fault fault) {
        return new Refusal(file, OptionalInt.empty(), fault);
    }
}
