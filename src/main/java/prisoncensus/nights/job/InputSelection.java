package prisoncensus.nights.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Reading;
import prisoncensus.nights.planning.PlannedRevision;
import prisoncensus.store.FileReadings;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightInput;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.StoredFile;

/**
 * Chooses the files that a revision reads: the file that lies in the input folder now, else the version received last, because a log that
 * was received once never counts as missing. A revision made as known earlier reads what had been received by then.
 */
public record InputSelection(
        InputReceiver arrivals,
        CopyRepair copies,
        LogFileRepository files,
        FileReadings readings,
        RevisionRepository revisions,
        SealedRevisions sealed) {
    /** The file that lies there now, else the version received last. */
    public List<NightInput> now(Night night) {
        return LogKind.NIGHTLY.stream()
                .flatMap(log -> now(night.facility(), Optional.of(night.date()), log).stream())
                .toList();
    }

    Optional<NightInput> now(FacilityCode facility, Optional<LocalDate> date, LogKind log) {
        return arrivals.of(facility, date, log)
                .or(() -> files.lastAccepted(facility, date, log).map(NightInput.Version::new))
                .map(this::asReadNow);
    }

    private NightInput asReadNow(NightInput input) {
        return input.version()
                .<NightInput>map(stored -> new NightInput.Version(readings.newest(stored)))
                .orElse(input);
    }

    /**
     * The received versions that a revision would read, for want of a file in the input folder or because it is made as known earlier.
     * Receives nothing.
     */
    public List<StoredFile> fromCopies(PlannedRevision planned) {
        Night night = planned.night();
        return planned.asKnownAt().isPresent()
                ? versions(then(night, knownTo(night, planned.asKnownAt().get()), UnaryOperator.identity()))
                : Arrays.stream(LogKind.values())
                        .filter(log -> arrivals.isAbsent(night.facility(), date(night, log), log))
                        .flatMap(log -> files.lastAccepted(night.facility(), date(night, log), log).stream())
                        .toList();
    }

    private static List<StoredFile> versions(List<NightInput> inputs) {
        return inputs.stream().flatMap(input -> input.version().stream()).toList();
    }

    private static Optional<LocalDate> date(Night night, LogKind log) {
        return Optional.of(night.date()).filter(day -> log.isNightly());
    }

    /** The instant of an earlier revision stands for what that revision knew, even where two instants are equal. */
    long knownTo(Night night, Instant asKnownAt) {
        return sealed.standingAt(night, asKnownAt)
                .map(Revision::knownTo)
                .orElseGet(() -> files.newestReception(night.facility(), asKnownAt));
    }

    /** What had been received up to that reception, cells.csv and limits.csv included. */
    List<NightInput> then(Night night, long knownTo) {
        return then(night, knownTo, this::asReadNow);
    }

    private List<NightInput> then(Night night, long knownTo, UnaryOperator<NightInput> reading) {
        Optional<Revision> standing = sealed.standingAfter(night, knownTo);
        List<NightInput> inputs = new ArrayList<>();
        for (LogKind log : LogKind.values()) {
            Optional<NightInput> refused = standing.flatMap(revision -> revisions.refusedUnread(revision, log))
                    .filter(refusal -> !files.isReceivedBetween(
                            night, log, standing.orElseThrow().knownTo(), knownTo));
            refused.or(() -> files.current(night.facility(), date(night, log), log, knownTo, Reading.NEWEST)
                            .map(NightInput.Version::new))
                    .map(reading)
                    .ifPresent(inputs::add);
        }
        return inputs;
    }
}
