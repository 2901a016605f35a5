package prisoncensus.audit.verify;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prisoncensus.audit.status.StatusService;
import prisoncensus.nights.job.RevisionContexts;
import prisoncensus.store.StoredFacts;

/** Wires the verification. */
@Configuration(proxyBeanMethods = false)
public class VerifyConfiguration {
    @Bean
    Verification verification(RevisionContexts contexts, StoredFacts facts, StatusService status) {
        return new Verification(contexts, facts, status);
    }
}
