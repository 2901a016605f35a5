package prisoncensus.mail;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.BindResult;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import prisoncensus.settings.CensusProperties;
import prisoncensus.settings.MailAddress;
import prisoncensus.settings.WrongInputException;

/** Wires what sends mails. It needs no store, and lives as long as the process. */
@Configuration(proxyBeanMethods = false)
public class MailTransportConfiguration {
    /**
     * What hands mails to the configured server; null if there is no server, or no address to write from.
     *
     * @throws WrongInputException if there are recipients and no server
     */
    @Bean
    @Nullable
    MailTransport mailTransport(
            CensusProperties settings, ObjectProvider<JavaMailSender> server, Environment environment, Clock clock) {
        JavaMailSender sender = server.getIfAvailable();
        MailAddress from = settings.delivery().from();
        if (sender != null && from != null) {
            return new MailTransport(sender, from.value(), secrets(environment), clock);
        } else if (!settings.facilitiesWithRecipients().isEmpty()) {
            throw WrongInputException.configuration(
                    "spring.mail.host",
                    "nothing",
                    "the mail server, for the recipients of " + String.join(", ", settings.facilitiesWithRecipients()));
        }
        return null;
    }

    private static List<String> secrets(Environment environment) {
        return Stream.of("spring.mail.username", "spring.mail.password")
                .map(name -> Binder.get(environment).bind(name, String.class))
                .filter(BindResult::isBound)
                .map(BindResult::get)
                .toList();
    }
}
