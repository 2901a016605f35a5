package prisoncensus.mail;

import java.nio.file.Path;
import java.util.List;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Sha256;

/**
 * A mail as it is sent to a server.
 *
 * @param to one address
 * @param id the Message-ID, with its angle brackets
 * @param body plain text
 * @param attachments files that go with it, under their names
 */
public record Mail(String to, String id, String subject, String body, List<Path> attachments) {
    private static final int DIGITS = 16;

    /** Copies the list. */
    public Mail {
        attachments = List.copyOf(attachments);
    }

    /**
     * The Message-ID of the mail about a revision to one address: always the same, and another for another report that happens to have
     * the same name.
     */
    public static String id(Night night, int revision, String manifestSha256, String to) {
        String hash = Sha256.of(manifestSha256 + " " + to).substring(0, DIGITS);
        return "<%s.%s.r%d.%s@prison-census>".formatted(night.facility(), night.date(), revision, hash);
    }
}
