package prisoncensus.jobs;

import java.time.Clock;
import org.springframework.batch.core.repository.JobRepository;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.Sealing;
import prisoncensus.delivery.Software;
import prisoncensus.intake.FacilityFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.store.Revision;

/** Everything that runs share, and the making of what each run needs of its own. */
record Workshop(
        CensusProperties properties,
        Clock clock,
        Software software,
        JobRepository repository,
        JobRunner runner,
        Intake intake,
        NightSteps.Store store) {

    FacilityRun facility(NightsOrder order, InputFolder input, FacilityFolder folder) {
        var arrivals = new Arrivals(input, intake.received(), intake.files(), clock);
        return new FacilityRun(this, order, folder, arrivals, new ReportsFolder(order.reports()));
    }

    NightDesk desk(Night night, int revision) {
        return new NightDesk(night, revision, store.revisions(), store.recall(), software);
    }

    Sealing sealing(ReportsFolder reports) {
        return new Sealing(reports, software);
    }

    Revision.ReportSettings settings(FacilityCode facility) {
        return new Revision.ReportSettings(
                properties.languageOf(facility).code(),
                properties.nameOf(facility),
                properties.zoneOf(facility).getId(),
                properties.fixedClock().isPresent());
    }
}
