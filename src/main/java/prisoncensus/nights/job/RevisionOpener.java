package prisoncensus.nights.job;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import prisoncensus.delivery.Software;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.planning.PlannedRevision;
import prisoncensus.settings.CensusProperties;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightInput;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;

/** Opens a revision in the store: chooses the files that it reads, once and for all. */
public record RevisionOpener(
        RevisionRepository revisions,
        LogFileRepository files,
        CensusProperties settings,
        Software software,
        Clock clock) {
    /** @param facilityFiles cells.csv and limits.csv as they are now; a revision that is made as known earlier has its own */
    void open(PlannedRevision planned, InputSelection selection, List<NightInput> facilityFiles) {
        if (planned.asKnownAt().isPresent()) {
            open(planned, selection, planned.asKnownAt().get());
        } else {
            List<NightInput> inputs = new ArrayList<>(selection.now(planned.night()));
            inputs.addAll(facilityFiles);
            Instant now = now();
            open(planned, now, now, files.newestReception(planned.facility()), inputs);
        }
    }

    private void open(PlannedRevision planned, InputSelection selection, Instant asKnownAt) {
        long knownTo = selection.knownTo(planned.night(), asKnownAt);
        open(planned, asKnownAt, now(), knownTo, selection.then(planned.night(), knownTo));
    }

    private void open(
            PlannedRevision planned, Instant asKnownAt, Instant createdAt, long knownTo, List<NightInput> inputs) {
        var basis = new Revision.Basis(
                asKnownAt, createdAt, knownTo, settings(planned.facility()), planned.request(), software.build());
        revisions.open(planned.night(), planned.number(), basis, inputs);
    }

    private Revision.ReportSettings settings(FacilityCode facility) {
        return new Revision.ReportSettings(
                settings.languageOf(facility).code(),
                settings.nameOf(facility),
                settings.zoneOf(facility).getId(),
                settings.fixedClock().isPresent());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
