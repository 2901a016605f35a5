package prisoncensus.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import prisoncensus.intake.text.LogNames;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;

/** The folder into which facilities put their logs. It is only read, and nothing outside of it is read. */
public final class InputFolder {
    private final Path input;
    private final InputBoundary boundary;
    private final Predicate<Path> isComplete;

    /** @param input the folder; need not exist yet */
    public InputFolder(Path input) {
        this(input, file -> true);
    }

    /**
     * A folder of whose files some may still be being written.
     *
     * @param isComplete whether a file is complete, as far as can be told
     */
    public InputFolder(Path input, Predicate<Path> isComplete) {
        this.input = input;
        this.boundary = new InputBoundary(input);
        this.isComplete = isComplete;
    }

    /** Whether a file that was not read before may be read now. */
    public boolean isComplete(LogLookup.Found found) {
        return isComplete.test(found.path());
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
        return isAbsent(plain) && !isAbsent(packed) ? judged(packed) : judged(plain);
    }

    /** Whether it is certain that nothing is there. */
    private static boolean isAbsent(Path path) {
        return Files.notExists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Opens a file that was found, once and without following what was put in its place since.
     *
     * @throws ReplacedFileException if there is something else by now
     * @throws java.nio.file.NoSuchFileException if there is nothing by now
     * @throws AccessDeniedException if it may not be read
     */
    public InputFile open(LogLookup.Found found) throws IOException {
        return boundary.open(found.path());
    }

    /** What a person should know about this folder on this platform; empty if nothing. */
    public Optional<String> warning() {
        return boundary.canOpenWithoutLinks()
                ? Optional.empty()
                : Optional.of(
                        input + ": found a platform that opens files by their paths alone, expected one that opens them"
                                + " from folder to folder; who may write there could have other files read while a night runs");
    }

    private LogLookup judged(Path path) {
        try {
            InputFile.attributes(path);
        } catch (NoSuchFileException absent) {
            return new LogLookup.Absent();
        } catch (AccessDeniedException refused) {
            return unreadable(path);
        } catch (IOException failure) {
            return unreadableUnless(Files.isDirectory(path.resolveSibling("")), path, failure);
        }
        boolean isFile = boundary.holdsFile(path);
        if (isFile && !Files.isReadable(path)) {
            return unreadable(path);
        } else if (!isFile) {
            return refused(path, FaultKind.NOT_A_FILE, InputBoundary.signed(path));
        }
        return new LogLookup.Found(path, path.getFileName().toString());
    }

    /** A disk that does not answer says nothing about the log. */
    private static LogLookup unreadableUnless(boolean isOfTheDisk, Path path, IOException failure) {
        if (isOfTheDisk) {
            throw new UncheckedIOException("could not look for " + path, failure);
        }
        return unreadable(path);
    }

    private static LogLookup unreadable(Path path) {
        return refused(path, FaultKind.UNREADABLE, AccessDeniedException.class.getSimpleName());
    }

    private static LogLookup refused(Path path, FaultKind kind, String found) {
        return new LogLookup.Refused(path.getFileName().toString(), new Fault(kind, "", found, ""));
    }
}
