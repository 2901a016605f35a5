package prisoncensus.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.delivery.SealedFolder;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.mail.sending.Mail;
import prisoncensus.report.Language;
import prisoncensus.settings.CensusProperties;
import prisoncensus.settings.Recipient;
import prisoncensus.store.Revision;
import prisoncensus.store.letters.Outbox;
import prisoncensus.store.letters.OutboxMail;
import prisoncensus.store.letters.OutboxMail.State;

/** Writes the letters about a sealed revision into the outbox. A letter that was written is never changed. */
public record LetterWriter(CensusProperties settings, Outbox outbox, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(LetterWriter.class);

    /**
     * Writes one letter to each recipient who wants one, and to each who has one about an earlier revision, so that nobody keeps the wrong
     * one. None about a revision that a person asked for, who gets it directly.
     */
    public void write(SealedNight night) throws IOException {
        List<Recipient> recipients = settings.recipientsOf(night.facility());
        if (recipients.isEmpty() || night.revision().request().trigger() == Revision.Trigger.PERSON) {
            return;
        }
        Set<String> informed = Set.copyOf(outbox.addresses(night.revision().night(), night.number()));
        boolean isRecent = isRecent(night.revision());
        List<Recipient> wanting = recipients.stream()
                .filter(recipient -> informed.contains(address(recipient))
                        || (isRecent && recipient.wants(night.judgement().findings(), night.date())))
                .toList();
        var attachments = Attachments.of(night.reports(), night.revision().night(), night.number());
        List<LocalDate> laterNights = wanting.isEmpty() ? List.of() : laterNights(night);
        for (Recipient recipient : wanting) {
            State state = recipient.digest() == null ? State.WAITING : State.DIGEST;
            outbox.write(night.revision(), letter(night, recipient, attachments, laterNights), state, now());
        }
        LOG.info("{}: {} letters are written", night, wanting.size());
    }

    private static boolean isLate(Revision revision) {
        return revision.request().trigger() == Revision.Trigger.LATE_LOG;
    }

    private boolean isRecent(Revision revision) {
        LocalDate made = LocalDate.ofInstant(
                revision.createdAt(), ZoneId.of(revision.settings().zone()));
        int nights = settings.delivery().nights();
        boolean isRecent = ChronoUnit.DAYS.between(revision.night().date(), made) <= nights;
        if (!isRecent) {
            LOG.info(
                    "{} r{}: no letter, the night lies more than {} days back (census.delivery.nights)",
                    revision.night(),
                    revision.number(),
                    nights);
        }
        return isRecent;
    }

    /** Later nights whose reports do not include yet what came late. */
    private static List<LocalDate> laterNights(SealedNight night) {
        return isLate(night.revision())
                ? night.outdatedNights().get().stream()
                        .filter(date -> date.isAfter(night.date()))
                        .toList()
                : List.of();
    }

    private OutboxMail.Content letter(
            SealedNight night, Recipient recipient, Attachments attachments, List<LocalDate> laterNights)
            throws IOException {
        Revision.Seal seal = night.revision().seal().orElseThrow();
        String address = address(recipient);
        Language language =
                Optional.ofNullable(recipient.language()).orElseGet(() -> settings.languageOf(night.facility()));
        NightLetter.Enclosure enclosure = attachments.allowedBy(settings.delivery());
        var sealed = new NightLetter.Sealed(
                seal.sequence(),
                seal.manifestSha256(),
                key(night),
                attachments.folder().toAbsolutePath().normalize().toString(),
                enclosure,
                night.changes(),
                laterNights);
        NightLetter letter = NightLetter.of(night.heading(), language, night.judgement(), sealed);
        return new OutboxMail.Content(
                address,
                Mail.id(night.revision().night(), night.number(), seal.manifestSha256(), address),
                language.code(),
                letter.subject(),
                letter.body(),
                Optional.of(letter.html()),
                enclosure == NightLetter.Enclosure.ENCLOSED);
    }

    private static Optional<String> key(SealedNight night) throws IOException {
        Path place = night.reports().place(night.revision().night(), night.number());
        return new SealedFolder(place).readable().flatMap(SealedManifest::key);
    }

    private static String address(Recipient recipient) {
        return Objects.requireNonNull(recipient.address()).value();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
