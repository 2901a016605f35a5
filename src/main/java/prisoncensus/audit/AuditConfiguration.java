package prisoncensus.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prisoncensus.store.received.ReceivedFiles;

/** Wires what leads back to log lines and writes evidence. It needs no store. */
@Configuration(proxyBeanMethods = false)
public class AuditConfiguration {
    @Bean
    TraceService traceService(ReceivedFiles received) {
        return new TraceService(received.onlyRead());
    }

    @Bean
    ExportService exportService(ReceivedFiles received) {
        return new ExportService(received.onlyRead());
    }
}
