package prisoncensus.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prisoncensus.intake.text.LogNames;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.ValueParsers;

/** One walk through the input folder. */
final class InputSurvey {
    private static final Pattern LIKE_A_DATE = Pattern.compile("\\d{4}-?\\d{1,2}-?\\d{1,2}");

    /** Says that the logs of a night are complete; no log. */
    private static final String READY = "ready";

    private final Path input;
    private final InputBoundary boundary;
    private final List<FacilityFolder> facilities = new ArrayList<>();
    private final List<InputIssue> errors = new ArrayList<>();
    private final List<InputIssue> notes = new ArrayList<>();

    InputSurvey(Path input, InputBoundary boundary) {
        this.input = input;
        this.boundary = boundary;
    }

    InputListing list() {
        Optional<List<Path>> entries = entries(input);
        if (entries.isEmpty()) {
            return new InputListing.NoFolder(
                    new InputIssue(input.toString(), "a folder that cannot be read", "one that can"));
        }
        entries.get().stream().filter(entry -> !name(entry).startsWith(".")).forEach(this::facility);
        refuseTwins();
        facilities.sort(Comparator.comparing(FacilityFolder::facility));
        return new InputListing.Listed(facilities, errors, notes);
    }

    /** A file system need not tell {@code North} from {@code north}, so they are one code, and neither is read. */
    private void refuseTwins() {
        List<FacilityFolder> listed = List.copyOf(facilities);
        for (FacilityFolder folder : listed) {
            Optional<FacilityFolder> twin = listed.stream()
                    .filter(other -> !other.equals(folder))
                    .filter(other -> code(other).equalsIgnoreCase(code(folder)))
                    .findFirst();
            twin.ifPresent(other -> {
                facilities.remove(folder);
                errors.add(new InputIssue(
                        code(folder),
                        "it beside '" + code(other) + "'",
                        "each code once, in small or capital letters"));
            });
        }
    }

    private static String code(FacilityFolder folder) {
        return folder.facility().value();
    }

    private void facility(Path entry) {
        if (!Files.isDirectory(entry)) {
            leftAlone(entry);
        } else if (!boundary.holdsFolder(entry)) {
            leadsOut(entry);
        } else if (!FacilityCode.isAllowed(name(entry))) {
            errors.add(new InputIssue(where(entry), "no facility code", FacilityCode.expected()));
        } else {
            listed(entry).ifPresent(children -> facilities.add(facility(name(entry), children)));
        }
    }

    private FacilityFolder facility(String code, List<Path> children) {
        List<LocalDate> dates = new ArrayList<>();
        children.forEach(child -> inFacility(child, dates));
        dates.sort(Comparator.naturalOrder());
        return new FacilityFolder(new FacilityCode(code), dates);
    }

    private void inFacility(Path entry, List<LocalDate> dates) {
        if (!Files.isDirectory(entry) || !LIKE_A_DATE.matcher(name(entry)).matches()) {
            noteUnless(log -> !log.isNightly(), entry);
            return;
        }
        Optional<LocalDate> date = ValueParsers.date(name(entry));
        if (date.isEmpty()) {
            errors.add(new InputIssue(where(entry), "no date", "a folder named after a real date YYYY-MM-DD"));
        } else if (!boundary.holdsFolder(entry)) {
            leadsOut(entry);
        } else {
            listed(entry).ifPresent(children -> {
                children.forEach(child -> noteUnless(LogKind::isNightly, child));
                dates.add(date.get());
            });
        }
    }

    /** A log of the kinds that belong here needs no note, whatever it is: looking it up tells. */
    private void noteUnless(Predicate<LogKind> belongsHere, Path entry) {
        boolean isReady = belongsHere.test(LogKind.HEADCOUNT) && name(entry).equals(READY);
        boolean isLog =
                Arrays.stream(LogKind.values()).filter(belongsHere).anyMatch(log -> LogNames.names(name(entry), log));
        if (!isLog && !isReady) {
            leftAlone(entry);
        }
    }

    private void leftAlone(Path entry) {
        notes.add(new InputIssue(where(entry), "something that is no log, left alone", NearMiss.expected(name(entry))));
    }

    private void leadsOut(Path entry) {
        errors.add(new InputIssue(where(entry), "a link that leads out of the input folder", "a folder inside it"));
    }

    /** The entries. A folder that cannot be read is an error and gives none: its logs must not count as absent. */
    private Optional<List<Path>> listed(Path folder) {
        Optional<List<Path>> entries = entries(folder);
        if (entries.isEmpty()) {
            errors.add(new InputIssue(where(folder), "a folder that cannot be read", "one that can"));
        }
        return entries;
    }

    /** The entries by name, empty if the folder cannot be read. */
    private static Optional<List<Path>> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return Optional.of(
                    entries.sorted(Comparator.comparing(InputSurvey::name)).toList());
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private String where(Path entry) {
        return input.relativize(entry).toString();
    }

    private static String name(Path entry) {
        return entry.getFileName().toString();
    }
}
