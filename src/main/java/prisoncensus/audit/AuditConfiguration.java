package prisoncensus.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.RevisionSources;
import prisoncensus.store.SealedRevisions;

/** Wires what leads back to log lines and writes evidence. */
@Configuration(proxyBeanMethods = false)
public class AuditConfiguration {
    @Bean
    TraceService traceService(SealedRevisions revisions, RevisionSources sources, ReceivedFiles received) {
        return new TraceService(revisions, sources, received);
    }

    @Bean
    ExportService exportService(SealedRevisions revisions, RevisionSources sources, ReceivedFiles received) {
        return new ExportService(revisions, sources, received);
    }
}
