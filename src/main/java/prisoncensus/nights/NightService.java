package prisoncensus.nights;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.intake.FacilityFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.InputIssue;
import prisoncensus.intake.InputListing;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.planning.AsKnown;
import prisoncensus.nights.planning.FacilityPlan;
import prisoncensus.nights.planning.FacilitySelection;
import prisoncensus.nights.planning.FirstReportPlanner;
import prisoncensus.nights.planning.InterruptedRevisions;
import prisoncensus.nights.planning.NightsRequest;
import prisoncensus.nights.planning.RerunPlanner;
import prisoncensus.nights.planning.RerunRequest;
import prisoncensus.settings.CensusProperties;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.database.FacilityLocks;
import prisoncensus.store.database.LockSession;

/** Runs the nights of facilities. A failure of one facility or night stops no other. */
public final class NightService {
    private final CensusProperties settings;
    private final Clock clock;
    private final SigningKeys keys;
    private final FacilityLocks facilityLocks;
    private final LogFileRepository files;
    private final RevisionRepository revisions;
    private final SealedRevisions sealed;
    private final InterruptedRevisions interrupted;
    private final FacilityNights nights;

    NightService(
            CensusProperties settings,
            Clock clock,
            SigningKeys keys,
            FacilityLocks facilityLocks,
            LogFileRepository files,
            RevisionRepository revisions,
            SealedRevisions sealed,
            InterruptedRevisions interrupted,
            FacilityNights nights) {
        this.settings = settings;
        this.clock = clock;
        this.keys = keys;
        this.facilityLocks = facilityLocks;
        this.files = files;
        this.revisions = revisions;
        this.sealed = sealed;
        this.interrupted = interrupted;
        this.nights = nights;
    }

    /**
     * Refuses to serve with a signing key that cannot be used.
     *
     * @throws WrongInputException with one message
     */
    public void checkSigningKey(Path reports) {
        keys.checkStart(new ReportsFolder(reports), facility -> true);
    }

    /**
     * Reports the nights that are asked for and have no report yet, oldest first within each facility.
     *
     * @throws WrongInputException if there is no input folder; nothing was done then
     */
    public NightsSummary run(NightsRequest request, Progress progress) {
        var input = new InputFolder(request.input());
        InputListing listing = input.list();
        if (listing instanceof InputListing.NoFolder none) {
            throw new WrongInputException(none.remark().toString());
        }
        var listed = (InputListing.Listed) listing;
        var asked = new FacilitySelection(request.facilities());
        var reports = new ReportsFolder(request.reports());
        keys.checkStart(reports, facility -> asked.includes(facility.value()));
        try (LockSession locks = facilityLocks.open()) {
            var round = new NightsRun(nights, locks, input, reports, progress);
            input.warning().ifPresent(round::note);
            listed.errors().stream()
                    .filter(asked::includes)
                    .map(InputIssue::toString)
                    .forEach(round::error);
            listed.notes().stream()
                    .filter(asked::includes)
                    .map(InputIssue::toString)
                    .forEach(round::note);
            List<FacilityCode> lying =
                    listed.facilities().stream().map(FacilityFolder::facility).toList();
            asked.unknown(lying, "a facility's folder in " + request.input()).forEach(round::error);
            if (lying.isEmpty()) {
                round.error(request.input() + ": found no facility, expected a folder for each, named by its code");
            }
            listed.facilities().stream()
                    .filter(folder -> asked.includes(folder.facility().value()))
                    .forEach(folder -> round.plan(folder.facility(), folder.dates(), () -> plan(request, folder)));
            return round.run();
        }
    }

    private FacilityPlan plan(NightsRequest request, FacilityFolder folder) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zoneOf(folder.facility()));
        Set<LocalDate> reported = Set.copyOf(sealed.reportedNights(folder.facility()));
        return new FirstReportPlanner(request, folder, today, reported).plan(interrupted.of(folder.facility()));
    }

    /**
     * Makes new revisions of nights that have a report, oldest first within each facility. Logs that have left the input folder are read
     * from the received copies.
     */
    public NightsSummary rerun(RerunRequest request, Progress progress) {
        var asked = new FacilitySelection(request.facilities());
        var reports = new ReportsFolder(request.reports());
        keys.checkStart(reports, facility -> asked.includes(facility.value()));
        try (LockSession locks = facilityLocks.open()) {
            var input = new InputFolder(request.input());
            var round = new NightsRun(nights, locks, input, reports, progress);
            List<FacilityCode> known = sealed.facilities();
            asked.unknown(known, "a facility that has a report").forEach(round::error);
            if (known.isEmpty()) {
                round.error("found no report in the store; the first one of a night is made by: night");
            }
            input.warning().ifPresent(round::note);
            InputListing listing = input.list();
            known.stream()
                    .filter(facility -> asked.includes(facility.value()))
                    .forEach(facility -> round.plan(facility, dates(listing, facility), () -> plan(request, facility)));
            return round.run();
        }
    }

    private FacilityPlan plan(RerunRequest request, FacilityCode facility) {
        request.asKnownAt()
                .ifPresent(at -> new AsKnown(at).check(facility, files.firstReception(facility), clock.instant()));
        return RerunPlanner.plan(request, facility, revisions, interrupted.of(facility));
    }

    private static List<LocalDate> dates(InputListing listing, FacilityCode facility) {
        return listing instanceof InputListing.Listed listed
                ? listed.facilities().stream()
                        .filter(folder -> folder.facility().equals(facility))
                        .flatMap(folder -> folder.dates().stream())
                        .toList()
                : List.of();
    }
}
