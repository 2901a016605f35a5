package prisoncensus.audit.verify;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prisoncensus.audit.status.StatusService;
import prisoncensus.delivery.Software;
import prisoncensus.nights.job.RevisionContexts;
import prisoncensus.store.DerivedColumns;
import prisoncensus.store.ReceptionLog;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.SigningKeyLog;
import prisoncensus.store.StoredFacts;
import prisoncensus.store.received.ReceivedFiles;

/** Wires the verification. */
@Configuration(proxyBeanMethods = false)
public class VerifyConfiguration {
    @Bean
    Verification verification(
            SealedRevisions sealed,
            ResultRepository results,
            ReceptionLog receptions,
            SigningKeyLog keys,
            ReceivedFiles received,
            StoredFacts facts,
            DerivedColumns derived,
            StatusService status,
            RevisionContexts contexts,
            Software software) {
        return new Verification(
                sealed, results, receptions, keys, received.onlyRead(), facts, derived, status, contexts, software);
    }
}
