package prisoncensus.nights.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prisoncensus.intake.InputFile;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.LogLookup;
import prisoncensus.intake.ReplacedFileException;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.nights.planning.FileFingerprint;
import prisoncensus.store.FileReadings;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightInput;
import prisoncensus.store.SeenFiles;
import prisoncensus.store.StoredFile;
import prisoncensus.store.received.ReceivedFiles;

/**
 * Copies files from the input folder into the received copies and registers the version found. A file with an unchanged fingerprint is not
 * read again.
 */
public final class InputReceiver {
    private static final String NEVER = "never";
    private static final int MOST_LOOKS = 5;

    private final InputFolder input;
    private final ReceivedFiles received;
    private final LogFileRepository files;
    private final FileReadings readings;
    private final SeenFiles seen;
    private final Clock clock;
    private final Map<FacilityCode, Map<String, String>> looks = new HashMap<>();

    public InputReceiver(
            InputFolder input,
            ReceivedFiles received,
            LogFileRepository files,
            FileReadings readings,
            SeenFiles seen,
            Clock clock) {
        this.input = input;
        this.received = received;
        this.files = files;
        this.readings = readings;
        this.seen = seen;
        this.clock = clock;
    }

    /** The logs of one night that lie there now. */
    List<NightInput> ofNight(Night night) {
        return LogKind.NIGHTLY.stream()
                .flatMap(log -> of(night.facility(), Optional.of(night.date()), log).stream())
                .toList();
    }

    /** Whether the logs that lie there now were all read before this run. */
    boolean knows(Night night) {
        return LogKind.NIGHTLY.stream().allMatch(log -> knows(night, log));
    }

    private boolean knows(Night night, LogKind log) {
        LogLookup lookup = input.look(night.facility(), Optional.of(night.date()), log);
        return !(lookup instanceof LogLookup.Found found)
                || look(found)
                        .equals(lookBefore(
                                        new InputSlot(night.facility(), Optional.of(night.date()), log, found.name()))
                                .or(() -> Optional.of(NEVER)));
    }

    private Optional<String> lookBefore(InputSlot slot) {
        return Optional.ofNullable(
                looks.computeIfAbsent(slot.facility(), seen::looks).get(slot.path()));
    }

    /** The file of that kind that lies there now; empty if none does. */
    Optional<NightInput> of(FacilityCode facility, Optional<LocalDate> date, LogKind log) {
        return of(facility, date, log, MOST_LOOKS);
    }

    /** What changes between looking and opening is looked up again; what never stays a file is refused as none. */
    private Optional<NightInput> of(FacilityCode facility, Optional<LocalDate> date, LogKind log, int looks) {
        LogLookup lookup = input.look(facility, date, log);
        if (lookup instanceof LogLookup.Found found) {
            var slot = new InputSlot(facility, date, log, found.name());
            try {
                return take(slot, found);
            } catch (NoSuchFileException gone) {
                return looks > 1 ? of(facility, date, log, looks - 1) : Optional.empty();
            } catch (ReplacedFileException replaced) {
                return looks > 1
                        ? of(facility, date, log, looks - 1)
                        : Optional.of(slot.refused(new Fault(FaultKind.NOT_A_FILE, "", found.name() + "@", "")));
            }
        } else if (lookup instanceof LogLookup.Refused refused) {
            return Optional.of(new InputSlot(facility, date, log, refused.name()).refused(refused.fault()));
        }
        return Optional.empty();
    }

    boolean isAbsent(FacilityCode facility, Optional<LocalDate> date, LogKind log) {
        LogLookup lookup = input.look(facility, date, log);
        return lookup instanceof LogLookup.Absent
                || (lookup instanceof LogLookup.Found found && !input.isComplete(found));
    }

    /** Empty for a file that is still being written: it is not received yet. */
    private Optional<NightInput> take(InputSlot slot, LogLookup.Found found)
            throws NoSuchFileException, ReplacedFileException {
        Optional<String> look = look(found);
        Optional<StoredFile> known = look.flatMap(now -> seen.seen(slot.facility(), slot.path(), now))
                .filter(this::isKept);
        if (known.isPresent()) {
            return Optional.of(new NightInput.Version(known.get()));
        }
        return input.isComplete(found) ? Optional.of(read(slot, found, look)) : Optional.empty();
    }

    /** A version that is still to be read needs its copy; that of another one is only looked for. */
    private boolean isKept(StoredFile stored) {
        String sha256 = stored.file().sha256();
        return readings.isRead(stored) ? received.has(sha256) : received.isWhole(sha256);
    }

    /** Empty where there is no fingerprint: such a file is read. */
    private Optional<String> look(LogLookup.Found found) {
        return FileFingerprint.of(found.path(), clock.instant());
    }

    /** A failure to read says nothing about the file: only what may not be read is refused. */
    private NightInput read(InputSlot slot, LogLookup.Found found, Optional<String> look)
            throws NoSuchFileException, ReplacedFileException {
        InputFile file;
        try {
            file = input.open(found);
        } catch (NoSuchFileException | ReplacedFileException changed) {
            throw changed;
        } catch (AccessDeniedException denied) {
            return slot.refused(
                    new Fault(FaultKind.UNREADABLE, "", denied.getClass().getSimpleName(), ""));
        } catch (IOException failure) {
            throw new UncheckedIOException("could not read " + found.path(), failure);
        }
        return keep(slot, file, look);
    }

    private NightInput keep(InputSlot slot, InputFile file, Optional<String> look) {
        try (file) {
            return received.keep(file.bytes(), ReceivedFiles.MOST_BYTES)
                    .map(kept -> register(slot.file(kept), look.filter(now -> file.isUnchanged())))
                    .orElseGet(() -> slot.refused(new Fault(FaultKind.FILE_TOO_LARGE, "", "256 MiB", "256 MiB")));
        } catch (IOException e) {
            throw new UncheckedIOException("could not keep a copy of " + slot.path(), e);
        }
    }

    private NightInput register(LogFile file, Optional<String> look) {
        StoredFile stored = files.register(file, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        look.ifPresent(now -> seen.saw(stored, now));
        return new NightInput.Version(stored);
    }
}
