package prisoncensus.audit.diff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prisoncensus.report.Texts;
import prisoncensus.settings.CensusProperties;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.received.ReceivedFiles;

/** Wires what compares revisions. */
@Configuration(proxyBeanMethods = false)
public class DiffConfiguration {
    @Bean
    DiffService diffService(
            SealedRevisions revisions,
            NightRecall recall,
            ReceivedFiles received,
            ResultRepository results,
            CensusProperties settings) {
        return new DiffService(revisions, recall, received, results, Texts.in(settings.language()));
    }
}
