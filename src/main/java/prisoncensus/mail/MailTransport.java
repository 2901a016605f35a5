package prisoncensus.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends mails to a mail server. */
public final class MailTransport {
    private final JavaMailSender sender;
    private final String from;
    private final List<String> secrets;
    private final Clock clock;

    /**
     * Sends from that address.
     *
     * @param secrets words that no reason may hold, such as user name and password
     */
    public MailTransport(JavaMailSender sender, String from, List<String> secrets, Clock clock) {
        this.sender = sender;
        this.from = from;
        this.secrets = List.copyOf(secrets);
        this.clock = clock;
    }

    /** Tries once. Every failure is an answer, none is thrown. */
    public MailAnswer send(Mail mail) {
        try {
            sender.send(message(mail));
            return new MailAnswer.Sent();
        } catch (MailSendException failure) {
            return isTaken(failure) ? new MailAnswer.Sent() : refused(mail, failure);
        } catch (MessagingException | IOException | RuntimeException failure) {
            return refused(mail, failure);
        }
    }

    /** A failure after the last message, while closing the connection, names no message. */
    private static boolean isTaken(MailSendException failure) {
        return failure.getFailedMessages().isEmpty();
    }

    private MailAnswer refused(Mail mail, Exception failure) {
        return MailFailure.of(failure)
                .without(secrets)
                .without(List.of(mail.to()))
                .answer();
    }

    private MimeMessage message(Mail mail) throws MessagingException, IOException {
        MimeMessage message = sender.createMimeMessage();
        int form = mail.attachments().isEmpty()
                ? MimeMessageHelper.MULTIPART_MODE_NO
                : MimeMessageHelper.MULTIPART_MODE_MIXED;
        var helper = new MimeMessageHelper(message, form, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        helper.setText(mail.body());
        helper.setSentDate(Date.from(clock.instant()));
        for (Path file : mail.attachments()) {
            helper.addAttachment(file.getFileName().toString(), new ByteArrayResource(bytes(file)));
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", mail.id());
        return message;
    }

    /** A link in the place of a report is not followed: it could lead to anything. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        }
    }
}
