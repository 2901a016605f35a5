package prisoncensus.mail.sending;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Sha256;

/**
 * A mail as it is sent to a server.
 *
 * @param to one address
 * @param id the Message-ID, with its angle brackets
 * @param first the Message-ID that it refers to; empty if to none
 * @param text plain text
 * @param html the same as HTML; empty if there is none
 * @param attachments files that go with it, under their names
 */
public record Mail(
        String to,
        String id,
        Optional<String> first,
        String subject,
        String text,
        Optional<String> html,
        List<Path> attachments) {
    private static final int DIGITS = 16;

    /** Copies the list. */
    public Mail {
        attachments = List.copyOf(attachments);
    }

    /** A mail that is text alone and refers to no other. */
    public static Mail of(String to, String id, String subject, String text) {
        return new Mail(to, id, Optional.empty(), subject, text, Optional.empty(), List.of());
    }

    /**
     * The Message-ID of the mail about a revision to one address: always the same, and another for another report that happens to have
     * the same name.
     */
    public static String id(Night night, int revision, String manifestSha256, String to) {
        return id("%s.%s.r%d".formatted(night.facility(), night.date(), revision), manifestSha256 + " " + to);
    }

    /**
     * A Message-ID.
     *
     * @param name a word of ASCII letters, digits, dots and hyphens
     * @param what makes it another than all others
     */
    public static String id(String name, String what) {
        return "<%s.%s@prison-census>".formatted(name, Sha256.of(what).substring(0, DIGITS));
    }
}
