package prisoncensus.audit.history;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prisoncensus.report.Texts;
import prisoncensus.settings.CensusProperties;
import prisoncensus.store.CellNights;
import prisoncensus.store.NightRecall;
import prisoncensus.store.PersonPlacements;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.SubjectFindings;

/** Wires what tells histories. */
@Configuration(proxyBeanMethods = false)
public class HistoryConfiguration {
    @Bean
    HistoryService historyService(
            SealedRevisions revisions,
            CellNights cells,
            PersonPlacements placements,
            SubjectFindings subjects,
            NightRecall recall,
            CensusProperties settings) {
        var findings = new FindingsReader(subjects);
        return new HistoryService(
                revisions,
                new CellHistoryReader(cells, findings),
                new PersonHistoryReader(placements, recall, findings),
                Texts.in(settings.language()));
    }
}
