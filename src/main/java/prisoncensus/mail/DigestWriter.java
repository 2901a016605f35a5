package prisoncensus.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.settings.CensusProperties;
import prisoncensus.store.letters.Outbox;
import prisoncensus.store.letters.OutboxMail;

/**
 * Gathers the letters that wait for a digest: one digest for each address and day, at its hour, or as soon as all nights of the day are
 * reported.
 */
public record DigestWriter(
        CensusProperties settings, Outbox outbox, DigestText text, TransactionOperations transaction, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(DigestWriter.class);

    /**
     * Writes the digests that are due.
     *
     * @param reported the facilities of which all nights up to yesterday are reported
     */
    public void write(Set<FacilityCode> reported) {
        Map<String, List<OutboxMail>> held = outbox.held().stream()
                .collect(
                        Collectors.groupingBy(letter -> letter.content().address(), TreeMap::new, Collectors.toList()));
        held.forEach((address, letters) -> {
            List<OutboxMail> gathered =
                    letters.stream().filter(this::isGathered).toList();
            letters.stream().filter(letter -> !gathered.contains(letter)).forEach(outbox::release);
            boolean isDue = isHour() || reported.containsAll(settings.digestsOf(address));
            if (!gathered.isEmpty() && isDue && !outbox.hasDigest(address, today())) {
                write(address, gathered);
            }
        });
    }

    /** A letter whose recipient no longer wants a digest goes by itself. */
    private boolean isGathered(OutboxMail letter) {
        var about = letter.about().orElseThrow();
        return settings.digestsOf(letter.content().address()).contains(about.facility());
    }

    private void write(String address, List<OutboxMail> letters) {
        OutboxMail.Content digest = text.of(address, today(), letters);
        transaction.executeWithoutResult(status ->
                outbox.writeDigest(digest, today(), letters, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        LOG.info("The digest of {} to {} has {} letters", today(), address, letters.size());
    }

    /** When the next hour of a digest comes; empty if no letter waits for one. */
    public Optional<Instant> next() {
        ZonedDateTime hour = now().with(settings.schedule().digest().time());
        return Optional.of(isHour() ? hour.plusDays(1) : hour)
                .filter(next -> !outbox.held().isEmpty())
                .map(ZonedDateTime::toInstant);
    }

    private boolean isHour() {
        return !now().toLocalTime().isBefore(settings.schedule().digest().time());
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(settings.zone());
    }
}
