package prisoncensus.mail.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Writes a mail as a MIME message.
 *
 * @param from the address that it comes from
 * @param fromName the name beside that address
 */
record MailMessage(String from, String fromName) {
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    void write(Mail mail, Instant at, MimeMessage message) throws MessagingException, IOException {
        boolean isText = mail.attachments().isEmpty() && mail.html().isEmpty();
        int form = isText ? MimeMessageHelper.MULTIPART_MODE_NO : MimeMessageHelper.MULTIPART_MODE_MIXED;
        var helper = new MimeMessageHelper(message, form, StandardCharsets.UTF_8.name());
        helper.setFrom(from, fromName);
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        if (mail.html().isPresent()) {
            helper.setText(mail.text(), mail.html().get());
        } else {
            helper.setText(mail.text());
        }
        helper.setSentDate(Date.from(at));
        for (Path file : mail.attachments()) {
            String name = file.getFileName().toString();
            helper.addAttachment(name, new ByteArrayResource(bytes(file)), type(name));
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.first().isPresent()) {
            message.setHeader("References", mail.first().get());
            message.setHeader("In-Reply-To", mail.first().get());
        }
        message.saveChanges();
        message.setHeader("Message-ID", mail.id());
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** A link in the place of a report is not followed: it could lead to anything. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        }
    }
}
