package prisoncensus.intake;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import prisoncensus.intake.text.LogNames;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;

/** The folder into which facilities put their logs. It is only read, and nothing outside of it is read. */
public final class InputFolder {
    private final Path input;
    private final InputBoundary boundary;

    /** @param input the folder; need not exist yet */
    public InputFolder(Path input) {
        this.input = input;
        this.boundary = new InputBoundary(input);
    }

    /** Every facility with its census dates, and notes on everything else. What cannot be read is an error in the answer. */
    public InputListing list() {
        if (!Files.isDirectory(input)) {
            String found = InputBoundary.exists(input) ? "no folder" : "nothing";
            return new InputListing.NoFolder(
                    new InputIssue(input.toString(), found, "a folder with one folder for each facility"));
        }
        return new InputSurvey(input, boundary).list();
    }

    /**
     * Looks for one log, plain or packed.
     *
     * @param date the census date; empty for cells.csv and limits.csv
     */
    public LogLookup look(FacilityCode facility, Optional<LocalDate> date, LogKind log) {
        Path home = input.resolve(facility.value());
        Path folder = date.map(day -> home.resolve(day.toString())).orElse(home);
        Path plain = folder.resolve(LogNames.plain(log));
        Path packed = folder.resolve(LogNames.packed(log));
        if (InputBoundary.exists(plain) && InputBoundary.exists(packed)) {
            return refused(plain, FaultKind.PLAIN_AND_GZ, LogNames.packed(log));
        }
        return InputBoundary.exists(packed) ? judged(packed) : judged(plain);
    }

    private LogLookup judged(Path path) {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return new LogLookup.Absent();
        }
        boolean isFile = boundary.holdsFile(path);
        if (!InputBoundary.exists(path) || (isFile && !Files.isReadable(path))) {
            return refused(path, FaultKind.UNREADABLE, AccessDeniedException.class.getSimpleName());
        } else if (!isFile) {
            return refused(path, FaultKind.NOT_A_FILE, InputBoundary.signed(path));
        }
        return new LogLookup.Found(path, path.getFileName().toString());
    }

    private static LogLookup refused(Path path, FaultKind kind, String found) {
        return new LogLookup.Refused(path.getFileName().toString(), new Fault(kind, "", found, ""));
    }
}
