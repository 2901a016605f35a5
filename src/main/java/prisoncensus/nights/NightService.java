package prisoncensus.nights;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.intake.FacilityFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.InputIssue;
import prisoncensus.intake.InputListing;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.planning.AsKnown;
import prisoncensus.nights.planning.FacilityOrder;
import prisoncensus.nights.planning.FacilityPlan;
import prisoncensus.nights.planning.FacilitySelection;
import prisoncensus.nights.planning.FirstReportPlanner;
import prisoncensus.nights.planning.InterruptedRevisions;
import prisoncensus.nights.planning.NightsRequest;
import prisoncensus.nights.planning.RerunPlanner;
import prisoncensus.nights.planning.RerunProgress;
import prisoncensus.nights.planning.RerunRange;
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
    private final RerunProgress reruns;
    private final FacilityOrder order;
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
            RerunProgress reruns,
            FacilityOrder order,
            FacilityNights nights) {
        this.settings = settings;
        this.clock = clock;
        this.keys = keys;
        this.facilityLocks = facilityLocks;
        this.files = files;
        this.revisions = revisions;
        this.sealed = sealed;
        this.interrupted = interrupted;
        this.reruns = reruns;
        this.order = order;
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
            if (lying.isEmpty()) {
                round.error(Message.of("night.noFacility").with("input", request.input()));
            } else {
                asked.unknown(lying, "facility.inFolder").forEach(round::error);
            }
            order.of(listed.facilities(), FacilityFolder::facility).stream()
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
     *
     * @throws WrongInputException if the range ends beyond the last report of a facility; no revision was begun then
     */
    public NightsSummary rerun(RerunRequest request, Progress progress) {
        var asked = new FacilitySelection(request.facilities());
        var reports = new ReportsFolder(request.reports());
        keys.checkStart(reports, facility -> asked.includes(facility.value()));
        try (LockSession locks = facilityLocks.open()) {
            var input = new InputFolder(request.input());
            var round = new NightsRun(nights, locks, input, reports, progress);
            List<FacilityCode> known = sealed.facilities();
            if (known.isEmpty()) {
                round.error(Message.of("rerun.noReports")
                        .with("command", request.invocation().line(List.of("night"))));
            } else {
                asked.unknown(known, "facility.withReport").forEach(round::error);
            }
            input.warning().ifPresent(round::note);
            InputListing listing = input.list();
            order.of(known, facility -> facility).stream()
                    .filter(facility -> asked.includes(facility.value()))
                    .forEach(facility -> round.plan(facility, dates(listing, facility), () -> plan(request, facility)));
            var range = new RerunRange(request, sealed);
            round.facilities().forEach(range::check);
            if (!request.goOn()) {
                round.facilities().forEach(facility -> reruns.keep(request, facility));
            }
            NightsSummary summary = round.run();
            round.facilities().forEach(reruns::close);
            return summary;
        }
    }

    private FacilityPlan plan(RerunRequest request, FacilityCode facility) {
        request.asKnownAt()
                .ifPresent(at -> new AsKnown(at).check(facility, files.firstReception(facility), clock.instant()));
        return RerunPlanner.plan(request, facility, revisions, reruns, interrupted.of(facility));
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
