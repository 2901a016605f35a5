package prisoncensus.mail.sending;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.BindResult;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import prisoncensus.checks.night.Message;
import prisoncensus.settings.CensusProperties;
import prisoncensus.settings.MailAddress;
import prisoncensus.settings.WrongInputException;

/** Wires what sends mails. It needs no store, and lives as long as the process. */
@Configuration(proxyBeanMethods = false)
public class MailTransportConfiguration {
    /** The folder, beside the logs as received, that holds answers until the store has them. */
    private static final String ANSWERS = "letters";

    /**
     * What hands mails to the configured server; null if there is no server, or no address to write from.
     *
     * @throws WrongInputException if there are recipients and no server
     */
    @Bean
    @Nullable
    MailTransport mailTransport(
            CensusProperties settings,
            ObjectProvider<JavaMailSenderImpl> server,
            Environment environment,
            Clock clock) {
        JavaMailSenderImpl sender = server.getIfAvailable();
        MailAddress from = settings.delivery().from();
        if (sender != null && from != null) {
            var form = new MailMessage(from.value(), settings.delivery().fromName());
            return new MailTransport(sender, form, secrets(environment), clock);
        } else if (!settings.delivery().operator().isEmpty()) {
            throw WrongInputException.configuration(
                    "spring.mail.host",
                    Message.of("configuration.nothing"),
                    Message.of("expected.mailServer").with("what", "census.delivery.operator"));
        } else if (!settings.facilitiesWithRecipients().isEmpty()) {
            throw WrongInputException.configuration(
                    "spring.mail.host",
                    Message.of("configuration.nothing"),
                    Message.of("expected.mailServerForRecipients")
                            .with("facilities", String.join(", ", settings.facilitiesWithRecipients())));
        }
        return null;
    }

    @Bean
    MailThread mailThread(
            CensusProperties settings, ObjectProvider<MailTransport> transport, Environment environment, Clock clock) {
        Path received =
                Binder.get(environment).bind("census.received", Path.class).get();
        return new MailThread(
                Optional.ofNullable(transport.getIfAvailable()),
                new AnswersFolder(received.toAbsolutePath().resolveSibling(ANSWERS)),
                settings.delivery(),
                clock,
                MailThread.LONGEST_ATTEMPT);
    }

    @Bean
    OperatorMail operatorMail(CensusProperties settings, MailThread mail, Clock clock) {
        return new OperatorMail(settings, mail, clock);
    }

    @Bean
    TestMail testMail(CensusProperties settings, MailThread mail, Clock clock) {
        return new TestMail(settings, mail, clock);
    }

    private static List<String> secrets(Environment environment) {
        return Stream.of("spring.mail.username", "spring.mail.password")
                .map(name -> Binder.get(environment).bind(name, String.class))
                .filter(BindResult::isBound)
                .map(BindResult::get)
                .toList();
    }
}
