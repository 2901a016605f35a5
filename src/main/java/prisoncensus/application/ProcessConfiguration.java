package prisoncensus.application;

import java.nio.file.Path;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import prisoncensus.audit.AuditConfiguration;
import prisoncensus.mail.sending.MailTransportConfiguration;
import prisoncensus.nights.planning.SettledFiles;
import prisoncensus.settings.SettingsConfiguration;
import prisoncensus.store.received.ReceivedFiles;

/**
 * The context that lives as long as the process: settings, clock, mail transport, and what reads sealed folders and received copies. It
 * opens no store.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    SslAutoConfiguration.class,
    MailSenderAutoConfiguration.class
})
@Import({SettingsConfiguration.class, MailTransportConfiguration.class, AuditConfiguration.class})
public class ProcessConfiguration {
    /** What was seen of files that are not complete yet; no store keeps it. */
    @Bean
    SettledFiles settledFiles() {
        return new SettledFiles(System::nanoTime);
    }

    /** The logs as they were received, which can be read without a database. */
    @Bean
    ReceivedFiles receivedFiles(Environment environment) {
        return new ReceivedFiles(
                Binder.get(environment).bind("census.received", Path.class).get());
    }
}
