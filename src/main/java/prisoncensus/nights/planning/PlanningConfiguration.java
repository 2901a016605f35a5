package prisoncensus.nights.planning;

import java.time.Clock;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prisoncensus.store.FacilityVersions;
import prisoncensus.store.KeptReruns;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ReportHistory;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.SeenFiles;

/** Wires what finds the revisions that are to be made. */
@Configuration(proxyBeanMethods = false)
public class PlanningConfiguration {
    @Bean
    InterruptedRevisions interruptedRevisions(RevisionRepository revisions, JobRepository jobs) {
        return new InterruptedRevisions(revisions, jobs);
    }

    @Bean
    FacilityOrder facilityOrder(RevisionRepository revisions) {
        return new FacilityOrder(revisions);
    }

    @Bean
    RerunProgress rerunProgress(KeptReruns kept, SealedRevisions sealed) {
        return new RerunProgress(kept, sealed);
    }

    @Bean
    OutdatedNightsFinder outdatedNightsFinder(
            LogFileRepository files,
            SeenFiles seen,
            SealedRevisions revisions,
            FacilityVersions versions,
            ReportHistory history,
            NightRecall recall,
            Clock clock) {
        return new OutdatedNightsFinder(files, seen, revisions, versions, history, recall, clock);
    }
}
