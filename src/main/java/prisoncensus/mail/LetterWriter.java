package prisoncensus.mail;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.checks.Judgement;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.Night;
import prisoncensus.nights.job.NightSteps;
import prisoncensus.nights.job.RevisionContext;
import prisoncensus.nights.planning.LateLogs;
import prisoncensus.nights.planning.OutdatedNights;
import prisoncensus.report.Language;
import prisoncensus.settings.CensusProperties;
import prisoncensus.settings.Recipient;
import prisoncensus.store.Outbox;
import prisoncensus.store.OutboxMail;
import prisoncensus.store.Revision;

/** Writes the letters about a sealed revision and leaves them to the post. What was written stays as it is. */
public record LetterWriter(CensusProperties properties, NightSteps.Store store, Outbox letters, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(LetterWriter.class);

    public void write(RevisionContext desk, ReportsFolder reports) throws IOException {
        List<Recipient> recipients = properties.recipientsOf(desk.night().facility());
        if (recipients.isEmpty() || !isTold(desk.revision())) {
            return;
        }
        Judgement judgement = desk.judgement();
        List<Recipient> wanting = recipients.stream()
                .filter(recipient ->
                        recipient.wants(judgement.findings(), desk.night().date()))
                .toList();
        var enclosed = Attachments.of(reports, desk.night(), desk.number());
        List<LocalDate> laterNights = wanting.isEmpty() ? List.of() : laterNights(desk.revision());
        for (Recipient recipient : wanting) {
            letters.write(desk.revision(), letter(desk, recipient, enclosed, laterNights), now());
        }
        LOG.info("{} r{}: {} letters are written", desk.night(), desk.number(), wanting.size());
    }

    /** Who asks for a new revision gets it in hand; one that is made because of late logs nobody waits for. */
    private boolean isTold(Revision revision) {
        var request = revision.request();
        return (revision.number() == 1 || isLate(revision)) && !request.asKnownEarlier() && isRecent(revision);
    }

    private static boolean isLate(Revision revision) {
        return revision.request().reason().equals(Optional.of(LateLogs.REASON));
    }

    private boolean isRecent(Revision revision) {
        LocalDate made = LocalDate.ofInstant(
                revision.createdAt(), ZoneId.of(revision.settings().zone()));
        boolean isRecent = ChronoUnit.DAYS.between(revision.night().date(), made)
                <= properties.delivery().nights();
        if (!isRecent) {
            LOG.info(
                    "{} r{}: no letter, the night lies more than {} days back (census.delivery.nights)",
                    revision.night(),
                    revision.number(),
                    properties.delivery().nights());
        }
        return isRecent;
    }

    /** The nights after it whose reports do not know yet what came late. */
    private List<LocalDate> laterNights(Revision revision) {
        Night night = revision.night();
        return isLate(revision)
                ? OutdatedNights.ofReceived(night.facility(), store).nights().stream()
                        .filter(date -> date.isAfter(night.date()))
                        .toList()
                : List.of();
    }

    private OutboxMail.Content letter(
            RevisionContext desk, Recipient recipient, Attachments enclosed, List<LocalDate> laterNights)
            throws IOException {
        Revision.Seal seal = desk.revision().seal().orElseThrow();
        String address = Objects.requireNonNull(recipient.address()).value();
        Language language = Optional.ofNullable(recipient.language())
                .orElseGet(() -> properties.languageOf(desk.night().facility()));
        NightLetter.Enclosure enclosure = enclosed.under(properties.delivery());
        var sealed = new NightLetter.Sealed(
                seal.sequence(),
                seal.manifestSha256(),
                enclosed.folder().toAbsolutePath().normalize().toString(),
                enclosure,
                laterNights);
        NightLetter letter = NightLetter.of(desk.heading(), language, desk.judgement(), sealed);
        return new OutboxMail.Content(
                address,
                Mail.id(desk.night(), desk.number(), seal.manifestSha256(), address),
                language.code(),
                letter.subject(),
                letter.body(),
                enclosure == NightLetter.Enclosure.ENCLOSED);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
