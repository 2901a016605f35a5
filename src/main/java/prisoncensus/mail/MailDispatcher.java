package prisoncensus.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.mail.sending.MailBatch;
import prisoncensus.mail.sending.MailThread;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;
import prisoncensus.settings.CensusProperties;
import prisoncensus.store.database.StoreSync;
import prisoncensus.store.letters.LetterRecords;
import prisoncensus.store.letters.Outbox;
import prisoncensus.store.letters.OutboxMail;
import prisoncensus.store.letters.OutboxMail.State;
import prisoncensus.store.letters.TakenLetters;

/**
 * Takes over what became of the letters that were handed to the mail thread, and hands it those that are due. It never waits for a mail
 * server. A letter goes out twice only if the connection or the process dies between its last byte and the answer: both copies have the same
 * Message-ID, and the second says so.
 */
public final class MailDispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);
    private static final int MOST_LETTERS = 50;

    private final CensusProperties settings;
    private final Outbox outbox;
    private final TakenLetters taken;
    private final LetterRecords records;
    private final MailThread mail;
    private final StoreSync store;
    private final Clock clock;

    MailDispatcher(
            CensusProperties settings,
            Outbox outbox,
            TakenLetters taken,
            LetterRecords records,
            MailThread mail,
            StoreSync store,
            Clock clock) {
        this.settings = settings;
        this.outbox = outbox;
        this.taken = taken;
        this.records = records;
        this.mail = mail;
        this.store = store;
        this.clock = clock;
    }

    /** Takes answers over and hands out some of the letters that are due. To be called outside of any transaction. */
    public MailStanding exchange(Path reports) {
        List<String> errors = new ArrayList<>();
        try {
            new AnswerTakeover(taken, mail, settings.delivery(), store, clock).run();
            if (mail.hasServer() && mail.pausedUntil().isEmpty()) {
                handOut(new LetterMail(settings.delivery(), new ReportsFolder(reports)));
            }
        } catch (IOException failure) {
            LOG.error("Letters wait: their answers can be neither kept nor read", failure);
            errors.add("letters wait, %s: %s".formatted(mail.answers().folder(), failure));
        }
        return standing(errors);
    }

    private void handOut(LetterMail mails) throws IOException {
        List<OutboxMail> due = outbox.due(now(), settings.delivery().longestPause()).stream()
                .filter(this::isStillWanted)
                .limit(MOST_LETTERS)
                .toList();
        if (due.isEmpty()) {
            return;
        }
        MailBatch batch = mail.begin();
        List<MailThread.Outgoing> mine = new ArrayList<>();
        try {
            due.stream()
                    .filter(letter -> taken.take(letter, batch.name(), now()))
                    .map(mails::of)
                    .forEach(mine::add);
            store.sync();
        } finally {
            mail.send(batch, mine);
        }
    }

    /** Whoever is no longer configured gets nothing. */
    private boolean isStillWanted(OutboxMail letter) {
        String address = letter.content().address();
        boolean isWanted = letter.about()
                .map(about -> settings.recipientOf(about.facility(), address).isPresent())
                .orElseGet(() -> settings.isRecipient(address));
        if (!isWanted) {
            outbox.drop(letter, "the address is no longer configured");
            LOG.warn("{} is given up: the address is no longer configured", letter.name());
        }
        return isWanted;
    }

    /** How the letters stand; sends nothing. */
    public MailStanding standing() {
        return standing(List.of());
    }

    private MailStanding standing(List<String> errors) {
        Map<String, Integer> waiting = new TreeMap<>();
        outbox.waiting().forEach((facility, letters) -> waiting.put(facility.value(), letters.letters()));
        List<LetterRecords.Letter> troubled = records.troubled();
        return new MailStanding(
                waiting, sentences(troubled, State.WAITING), sentences(troubled, State.REFUSED), nextDue(), errors);
    }

    private static List<String> sentences(List<LetterRecords.Letter> troubled, State state) {
        return troubled.stream()
                .filter(letter -> letter.state() == state)
                .map(letter -> Texts.in(Language.EN).say(LetterSentence.of(letter, words -> String.join(" ", words))))
                .toList();
    }

    private Optional<Instant> nextDue() {
        return outbox.nextDue()
                .filter(due -> mail.hasServer())
                .map(due -> mail.pausedUntil().filter(due::isBefore).orElse(due));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
