package prisoncensus.mail.sending;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends to a server of this machine that may take half a second for an answer. */
final class TestTransport {
    private TestTransport() {}

    static MailTransport to(int port, String user, String password) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setUsername(user);
        sender.setPassword(password);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "500");
        var clock = Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC);
        var form = new MailMessage("census@prison.example", "Censo, Norte");
        return new MailTransport(sender, form, List.of(user, password), clock);
    }
}
