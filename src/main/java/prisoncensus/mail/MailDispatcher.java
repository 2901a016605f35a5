package prisoncensus.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.settings.DeliveryProperties;
import prisoncensus.store.Outbox;
import prisoncensus.store.OutboxMail;

/**
 * Sends the letters that wait in the outbox. Each answer is stored at once; a letter that was not accepted is tried again after growing
 * pauses, without end. A letter goes out twice only if the connection or the process dies between its last byte and the stored answer; both
 * copies have the same Message-ID.
 */
public final class MailDispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);

    private final DeliveryProperties delivery;
    private final Outbox letters;
    private final Optional<MailTransport> transport;
    private final Clock clock;

    public MailDispatcher(DeliveryProperties delivery, Outbox letters, Optional<MailTransport> transport, Clock clock) {
        this.delivery = delivery;
        this.letters = letters;
        this.transport = transport;
        this.clock = clock;
    }

    /**
     * What a round came to.
     *
     * @param sent letters that a server took
     * @param waiting letters that are still to be sent
     * @param nextDue when the next of them is to be tried; empty if none waits, or if there is no server
     */
    public record Delivered(int sent, int waiting, Optional<Instant> nextDue) {}

    /**
     * Tries every letter of a facility that is due, and stops early if every other letter would fail too. To be called outside of any
     * transaction.
     */
    public Delivered deliver(FacilityCode facility, Path reports) {
        int sent = transport
                .map(transport -> deliver(facility, new ReportsFolder(reports), transport))
                .orElse(0);
        if (sent > 0) {
            LOG.info("{}: {} letters are sent", facility, sent);
        }
        return waiting(facility, sent);
    }

    /** The facilities of which letters wait. */
    public Set<FacilityCode> facilities() {
        return letters.waiting().keySet();
    }

    /** How many letters of a facility wait, and until when; sends nothing. */
    public Delivered waiting(FacilityCode facility) {
        return waiting(facility, 0);
    }

    private Delivered waiting(FacilityCode facility, int sent) {
        Optional<Outbox.Waiting> waiting = letters.waiting(facility);
        return new Delivered(
                sent,
                waiting.map(Outbox.Waiting::letters).orElse(0),
                waiting.map(Outbox.Waiting::nextDue).filter(due -> transport.isPresent()));
    }

    private int deliver(FacilityCode facility, ReportsFolder reports, MailTransport transport) {
        int sent = 0;
        for (OutboxMail letter : letters.due(facility, now())) {
            MailAnswer answer = transport.send(mail(letter, reports));
            if (answer instanceof MailAnswer.Refused refused) {
                keep(letter, refused);
                if (refused.isOfServer()) {
                    letters.holdBack(facility, now().plus(delivery.firstPause()));
                    return sent;
                }
            } else {
                letters.sent(letter, now());
                sent++;
            }
        }
        return sent;
    }

    private void keep(OutboxMail letter, MailAnswer.Refused refused) {
        int attempts = letter.attempts() + 1;
        Instant next = now().plus(delivery.pauseAfter(attempts));
        letters.failed(letter, next, refused.why());
        LOG.warn(
                "{} r{}: letter {} was not taken (attempt {}), it is tried again at {}: {}",
                letter.night(),
                letter.revision(),
                letter.id(),
                attempts,
                next,
                refused.why());
    }

    private Mail mail(OutboxMail letter, ReportsFolder reports) {
        var content = letter.content();
        return new Mail(
                content.address(), content.messageId(), content.subject(), content.body(), enclosed(letter, reports));
    }

    /** Whether attachments are allowed is checked again: it may have been restricted since the letter was written. */
    private List<Path> enclosed(OutboxMail letter, ReportsFolder reports) {
        boolean isAllowed = delivery.persons() == DeliveryProperties.Persons.PSEUDONYM;
        return letter.content().attach() && isAllowed
                ? Attachments.of(reports, letter.night(), letter.revision()).files()
                : List.of();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
