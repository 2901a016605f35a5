package prisoncensus.application;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Import;
import prisoncensus.mail.MailTransportConfiguration;
import prisoncensus.settings.SettingsConfiguration;

/** The context that lives as long as the process: settings, clock and mail transport. It opens no store. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    SslAutoConfiguration.class,
    MailSenderAutoConfiguration.class
})
@Import({SettingsConfiguration.class, MailTransportConfiguration.class})
public class ProcessConfiguration {}
