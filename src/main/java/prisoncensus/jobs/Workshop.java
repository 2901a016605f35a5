package prisoncensus.jobs;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.batch.core.repository.JobRepository;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.Sealing;
import prisoncensus.delivery.Software;
import prisoncensus.intake.InputFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.store.GuardHouse;
import prisoncensus.store.Letters;
import prisoncensus.store.NightInput;
import prisoncensus.store.Revision;

/** Everything that runs share, and the making of what each run needs of its own. */
record Workshop(
        CensusProperties properties,
        Clock clock,
        Software software,
        JobRepository repository,
        JobRunner runner,
        Intake intake,
        NightSteps.Store store,
        GuardHouse guards,
        Letters letters) {

    Arrivals arrivals(Path input) {
        return new Arrivals(new InputFolder(input), intake.received(), intake.files(), clock);
    }

    BegunNights begun() {
        return new BegunNights(store.revisions(), runner);
    }

    ForeignReports foreignReports(ReportsFolder reports) {
        return new ForeignReports(store.revisions(), reports);
    }

    Opening opening(NightTask task, InputChoice choice, Supplier<List<NightInput>> inputsNow) {
        return new Opening(
                task,
                choice,
                inputsNow,
                store,
                settings(task.night().facility()),
                software.version() + " " + software.commit(),
                clock);
    }

    NightOutcome results(ReportsFolder reports) {
        return new NightOutcome(store, reports);
    }

    NightDesk desk(Night night, int revision) {
        return new NightDesk(night, revision, store, intake.received(), software);
    }

    Sealing sealing(ReportsFolder reports) {
        return new Sealing(reports, software);
    }

    LetterWriting letterWriting() {
        return new LetterWriting(properties, store, letters, clock);
    }

    private Revision.ReportSettings settings(FacilityCode facility) {
        return new Revision.ReportSettings(
                properties.languageOf(facility).code(),
                properties.nameOf(facility),
                properties.zoneOf(facility).getId(),
                properties.fixedClock().isPresent());
    }
}
