package prisoncensus.nights.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Reading;
import prisoncensus.store.FileReadings;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightInput;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;

/**
 * Chooses the files that a revision reads: the file that lies in the input folder now, else the version received last, because a log that
 * was received once never counts as missing. A revision made as known earlier reads what had been received by then.
 */
public record InputSelection(
        InputReceiver arrivals,
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

    /** What had been received up to that reception, cells.csv and limits.csv included. */
    List<NightInput> then(Night night, long knownTo) {
        Optional<Revision> standing = sealed.standingAfter(night, knownTo);
        List<NightInput> inputs = new ArrayList<>();
        for (LogKind log : LogKind.values()) {
            Optional<LocalDate> date = Optional.of(night.date()).filter(day -> log.isNightly());
            Optional<NightInput> refused = standing.flatMap(revision -> revisions.refusedUnread(revision, log))
                    .filter(refusal -> !files.isReceivedBetween(
                            night, log, standing.orElseThrow().knownTo(), knownTo));
            refused.or(() -> files.current(night.facility(), date, log, knownTo, Reading.NEWEST)
                            .map(NightInput.Version::new))
                    .map(this::asReadNow)
                    .ifPresent(inputs::add);
        }
        return inputs;
    }
}
