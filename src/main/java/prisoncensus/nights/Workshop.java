package prisoncensus.nights;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.batch.core.repository.JobRepository;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.RevisionSealer;
import prisoncensus.delivery.Software;
import prisoncensus.intake.InputFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.mail.LetterWriter;
import prisoncensus.nights.job.InputReceiver;
import prisoncensus.nights.job.InputSelection;
import prisoncensus.nights.job.JobRunner;
import prisoncensus.nights.job.NightSteps;
import prisoncensus.nights.job.ReceiveStep;
import prisoncensus.nights.job.RevisionContext;
import prisoncensus.nights.job.RevisionOpener;
import prisoncensus.nights.planning.InterruptedRevisions;
import prisoncensus.nights.planning.PlannedRevision;
import prisoncensus.settings.CensusProperties;
import prisoncensus.store.FacilityLocks;
import prisoncensus.store.NightInput;
import prisoncensus.store.Outbox;
import prisoncensus.store.Revision;

/** Everything that runs share, and the making of what each run needs of its own. */
public record Workshop(
        CensusProperties properties,
        Clock clock,
        Software software,
        JobRepository repository,
        JobRunner runner,
        ReceiveStep intake,
        NightSteps.Store store,
        FacilityLocks guards,
        Outbox letters) {

    InputReceiver arrivals(Path input) {
        return new InputReceiver(new InputFolder(input), intake.received(), intake.files(), clock);
    }

    InterruptedRevisions begun() {
        return new InterruptedRevisions(store.revisions(), runner);
    }

    LedgerConsistency foreignReports(ReportsFolder reports) {
        return new LedgerConsistency(store.revisions(), reports);
    }

    RevisionOpener opening(PlannedRevision task, InputSelection choice, Supplier<List<NightInput>> inputsNow) {
        return new RevisionOpener(
                task,
                choice,
                inputsNow,
                store,
                settings(task.night().facility()),
                software.version() + " " + software.commit(),
                clock);
    }

    NightResultFactory results(ReportsFolder reports) {
        return new NightResultFactory(store, reports);
    }

    public RevisionContext desk(Night night, int revision) {
        return new RevisionContext(night, revision, store, intake.received(), software);
    }

    public RevisionSealer sealing(ReportsFolder reports) {
        return new RevisionSealer(reports, software);
    }

    LetterWriter letterWriting() {
        return new LetterWriter(properties, store, letters, clock);
    }

    private Revision.ReportSettings settings(FacilityCode facility) {
        return new Revision.ReportSettings(
                properties.languageOf(facility).code(),
                properties.nameOf(facility),
                properties.zoneOf(facility).getId(),
                properties.fixedClock().isPresent());
    }
}
