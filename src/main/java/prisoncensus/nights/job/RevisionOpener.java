package prisoncensus.nights.job;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.delivery.ReceptionsFile;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.delivery.Software;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.nights.planning.PlannedRevision;
import prisoncensus.settings.CensusProperties;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightInput;
import prisoncensus.store.ReceptionLog;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;

/** Opens a revision in the store: chooses the files that it reads, once and for all. */
public record RevisionOpener(
        RevisionRepository revisions,
        LogFileRepository files,
        ReceptionLog receptions,
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
            open(planned, held(now, planned.facility()), now, files.newestReception(planned.facility()), inputs);
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

    /** A sealed revision as its manifest states the request for it. */
    static PlannedRevision planned(Night night, int number, SealedManifest manifest) {
        Map<String, String> stated = manifest.stated();
        boolean isEarlier = Boolean.parseBoolean(stated.get("asKnownEarlier"));
        return new PlannedRevision(
                night,
                number,
                Revision.Trigger.valueOf(stated.getOrDefault("trigger", "")),
                text(stated, "requestedBy"),
                text(stated, "reason"),
                text(stated, "asKnownAt").map(Instant::parse).filter(at -> isEarlier));
    }

    private static Optional<String> text(Map<String, String> stated, String key) {
        return Optional.ofNullable(stated.get(key)).filter(text -> !text.isEmpty());
    }

    /** Opens a revision that was sealed, with the files that it knew; they are in the store. */
    void openSealed(PlannedRevision planned, InputSelection selection, SealedManifest manifest) {
        int place = manifest.receptions().map(ReceptionsFile.Link::sequence).orElse(0);
        long knownTo = receptions.id(planned.facility(), place);
        Map<String, String> stated = manifest.stated();
        var basis = new Revision.Basis(
                text(stated, "asKnownAt").map(Instant::parse).orElseThrow(),
                text(stated, "createdAt").map(Instant::parse).orElseThrow(),
                knownTo,
                new Revision.ReportSettings(
                        stated.getOrDefault("settings.language", ""),
                        stated.getOrDefault("settings.name", ""),
                        stated.getOrDefault("settings.zone", ""),
                        Boolean.parseBoolean(stated.get("settings.fixedClock"))),
                planned.request(),
                manifest.software());
        revisions.open(planned.night(), planned.number(), basis, selection.then(planned.night(), knownTo));
    }

    private Revision.ReportSettings settings(FacilityCode facility) {
        return new Revision.ReportSettings(
                settings.languageOf(facility).code(),
                settings.nameOf(facility),
                settings.zoneOf(facility).getId(),
                settings.fixedClock().isPresent());
    }

    /** That instant, or the latest that was shown before if the clock was set back since. */
    private Instant held(Instant now, FacilityCode facility) {
        return Stream.of(receptions.newestAt(facility), revisions.newestAsKnown(facility))
                .flatMap(Optional::stream)
                .reduce(now, (one, other) -> one.isAfter(other) ? one : other);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
