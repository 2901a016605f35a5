package prisoncensus.nights.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.LogLookup;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Refusal;
import prisoncensus.nights.planning.FileFingerprint;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightInput;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.SeenFiles;
import prisoncensus.store.StoredFile;

/**
 * Copies files from the input folder into the received copies and registers the version found. A file with an unchanged fingerprint is not
 * read again.
 */
public final class InputReceiver {
    private static final long MOST_BYTES = 256L << 20;
    private static final String NEVER = "never";

    private final InputFolder input;
    private final ReceivedFiles received;
    private final LogFileRepository files;
    private final SeenFiles seen;
    private final Clock clock;
    private final Map<FacilityCode, Map<String, String>> looks = new HashMap<>();

    public InputReceiver(
            InputFolder input, ReceivedFiles received, LogFileRepository files, SeenFiles seen, Clock clock) {
        this.input = input;
        this.received = received;
        this.files = files;
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
                        .equals(lookBefore(new Slot(night.facility(), Optional.of(night.date()), log, found.name()))
                                .or(() -> Optional.of(NEVER)));
    }

    private Optional<String> lookBefore(Slot slot) {
        return Optional.ofNullable(
                looks.computeIfAbsent(slot.facility(), seen::looks).get(slot.path()));
    }

    /** The file of that kind that lies there now; empty if none does. */
    Optional<NightInput> of(FacilityCode facility, Optional<LocalDate> date, LogKind log) {
        LogLookup lookup = input.look(facility, date, log);
        if (lookup instanceof LogLookup.Found found) {
            return Optional.of(take(new Slot(facility, date, log, found.name()), found));
        } else if (lookup instanceof LogLookup.Refused refused) {
            return Optional.of(new Slot(facility, date, log, refused.name()).refused(refused.fault()));
        }
        return Optional.empty();
    }

    private NightInput take(Slot slot, LogLookup.Found found) {
        Optional<String> look = look(found);
        return look.flatMap(now -> seen.seen(slot.facility(), slot.path(), now))
                .<NightInput>map(NightInput.Version::new)
                .orElseGet(() -> read(slot, found, look));
    }

    /** Empty where there is no fingerprint: such a file is read. */
    private Optional<String> look(LogLookup.Found found) {
        return FileFingerprint.of(found.path(), clock.instant());
    }

    private NightInput read(Slot slot, LogLookup.Found found, Optional<String> look) {
        InputStream bytes;
        try {
            bytes = Files.newInputStream(found.path());
        } catch (IOException unreadable) {
            return slot.refused(
                    new Fault(FaultKind.UNREADABLE, "", unreadable.getClass().getSimpleName(), ""));
        }
        try (bytes) {
            return received.keep(bytes, MOST_BYTES)
                    .map(kept -> register(slot.file(kept), look))
                    .orElseGet(() -> slot.refused(new Fault(FaultKind.FILE_TOO_LARGE, "", "256 MiB", "256 MiB")));
        } catch (IOException e) {
            throw new UncheckedIOException("could not keep a copy of " + found.path(), e);
        }
    }

    private NightInput register(LogFile file, Optional<String> look) {
        StoredFile stored = files.register(file, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        look.ifPresent(now -> seen.saw(stored, now));
        return new NightInput.Version(stored);
    }

    /** Where a file is expected. */
    private record Slot(FacilityCode facility, Optional<LocalDate> date, LogKind log, String name) {
        String path() {
            return new LogFile(facility, date, log, name, "", 0).path();
        }

        LogFile file(ReceivedFiles.Kept kept) {
            return new LogFile(facility, date, log, name, kept.sha256(), kept.bytes());
        }

        NightInput refused(Fault fault) {
            var file = new LogFile(facility, date, log, name, "", 0);
            return new NightInput.RefusedUnread(new Refusal(file, OptionalInt.empty(), fault));
        }
    }
}
