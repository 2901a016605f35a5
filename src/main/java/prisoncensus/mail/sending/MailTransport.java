package prisoncensus.mail.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends mails to a mail server, each over a connection of its own. */
public final class MailTransport {
    private static final Logger LOG = LoggerFactory.getLogger(MailTransport.class);
    private final JavaMailSenderImpl server;
    private final MailMessage form;
    private final List<String> secrets;
    private final Clock clock;

    /**
     * Sends to that server.
     *
     * @param secrets words that no reason may hold, such as user name and password
     */
    MailTransport(JavaMailSenderImpl server, MailMessage form, List<String> secrets, Clock clock) {
        this.server = server;
        this.form = form;
        this.secrets = List.copyOf(secrets);
        this.clock = clock;
    }

    /** Tries once. Every failure is an answer, none is thrown. */
    public MailAnswer send(Mail mail) {
        Session session = server.getSession();
        var message = new MimeMessage(session);
        try {
            form.write(mail, clock.instant(), message);
        } catch (MessagingException | IOException | RuntimeException failure) {
            return MailFailure.ofSending(failure).answer(secrets, false);
        }
        var transport = new WatchedTransport(session, "smtps".equals(server.getProtocol()));
        try {
            transport.connect(
                    server.getHost(), server.getPort(), known(server.getUsername()), known(server.getPassword()));
        } catch (MessagingException | RuntimeException failure) {
            close(transport);
            return MailFailure.ofConnecting(failure).answer(secrets, false);
        }
        return send(message, transport);
    }

    private MailAnswer send(MimeMessage message, WatchedTransport transport) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new MailAnswer.Sent(transport.said());
        } catch (MessagingException | RuntimeException failure) {
            return MailFailure.ofSending(failure).answer(secrets, transport.mayHaveLeft());
        } finally {
            close(transport);
        }
    }

    private static @Nullable String known(@Nullable String text) {
        return Optional.ofNullable(text).filter(word -> !word.isEmpty()).orElse(null);
    }

    /** What fails after the answer changes nothing. */
    private static void close(WatchedTransport transport) {
        try {
            transport.close();
        } catch (MessagingException broken) {
            LOG.debug("The mail server did not say farewell: {}", Objects.toString(broken.getMessage()));
        }
    }
}
