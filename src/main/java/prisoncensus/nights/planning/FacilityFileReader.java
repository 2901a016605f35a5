package prisoncensus.nights.planning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import prisoncensus.intake.InputFile;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.LogLookup;
import prisoncensus.intake.log.LogReader;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Refusal;

/** Reads cells.csv and limits.csv as they lie in the input folder now, and receives nothing. */
public record FacilityFileReader(InputFolder input) {
    /** Every line of the file and, last, how reading it ended; a refusal alone if it could not be read, nothing if none lies there. */
    public List<LogItem> read(FacilityCode facility, LogKind log) {
        LogLookup lookup = input.look(facility, Optional.empty(), log);
        if (lookup instanceof LogLookup.Found found && input.isComplete(found)) {
            return read(file(facility, log, found.name()), found);
        } else if (lookup instanceof LogLookup.Refused refused) {
            return List.of(refusal(file(facility, log, refused.name()), refused.fault()));
        }
        return List.of();
    }

    private List<LogItem> read(LogFile file, LogLookup.Found found) {
        try (InputFile opened = input.open(found)) {
            return read(file, opened.bytes());
        } catch (NoSuchFileException gone) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + found.path(), e);
        }
    }

    private static List<LogItem> read(LogFile file, InputStream bytes) throws IOException {
        Path spoolFolder = Files.createTempDirectory("census-planning-");
        try (var reader = LogReader.open(file, bytes, spoolFolder)) {
            List<LogItem> items = new ArrayList<>();
            for (Optional<LogItem> item = reader.next(); item.isPresent(); item = reader.next()) {
                items.add(item.get());
            }
            return items;
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
