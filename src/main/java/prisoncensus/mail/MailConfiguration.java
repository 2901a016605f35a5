package prisoncensus.mail;

import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prisoncensus.settings.CensusProperties;
import prisoncensus.store.Outbox;

/** Wires what writes letters into the outbox and sends them from there. */
@Configuration(proxyBeanMethods = false)
public class MailConfiguration {
    @Bean
    LetterWriter letterWriter(CensusProperties settings, Outbox outbox, Clock clock) {
        return new LetterWriter(settings, outbox, clock);
    }

    @Bean
    MailDispatcher mailDispatcher(
            CensusProperties settings, Outbox outbox, ObjectProvider<MailTransport> transport, Clock clock) {
        return new MailDispatcher(settings.delivery(), outbox, Optional.ofNullable(transport.getIfAvailable()), clock);
    }
}
