package prisoncensus.audit.status;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prisoncensus.nights.planning.OutdatedNightsFinder;
import prisoncensus.nights.planning.RerunProgress;
import prisoncensus.settings.CensusProperties;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.StoredFacts;
import prisoncensus.store.letters.LetterRecords;

/** Wires what says how nights stand. */
@Configuration(proxyBeanMethods = false)
public class StatusConfiguration {
    @Bean
    StatusService statusService(
            CensusProperties settings,
            Clock clock,
            LogFileRepository files,
            OutdatedNightsFinder outdated,
            RevisionRepository revisions,
            SealedRevisions sealed,
            RerunProgress reruns,
            StoredFacts facts,
            NightRecall recall,
            ResultRepository results,
            LetterRecords letters) {
        return new StatusService(
                settings, clock, files, outdated, revisions, sealed, reruns, facts, recall, results, letters);
    }
}
