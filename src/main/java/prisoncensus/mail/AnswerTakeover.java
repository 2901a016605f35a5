package prisoncensus.mail;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.mail.sending.AnswersFolder;
import prisoncensus.mail.sending.BatchAnswers;
import prisoncensus.mail.sending.MailAnswer;
import prisoncensus.mail.sending.MailThread;
import prisoncensus.settings.DeliveryProperties;
import prisoncensus.store.database.StoreSync;
import prisoncensus.store.letters.OutboxMail;
import prisoncensus.store.letters.OutboxMail.State;
import prisoncensus.store.letters.TakenLetters;

/**
 * Takes the answers of batches that have ended over into the store. A letter that its batch did not try goes back into the outbox; so does one
 * that was tried and has no answer because its process was killed, and that one may reach its recipient twice.
 */
record AnswerTakeover(TakenLetters taken, MailThread mail, DeliveryProperties delivery, StoreSync store, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerTakeover.class);

    /** A batch of another machine whose folder is not reached from here, if that machine never comes back. */
    private static final Duration LOST_AFTER = Duration.ofHours(6);

    void run() throws IOException {
        SortedMap<String, Instant> batches = taken.batches();
        for (var batch : batches.entrySet()) {
            if (!mail.isSending(batch.getKey())) {
                takeOver(batch.getKey(), batch.getValue());
            }
        }
        store.sync();
        forgetAllBut(taken.batches());
    }

    private void takeOver(String batch, Instant takenAt) throws IOException {
        AnswersFolder answers = mail.answers();
        Optional<BatchAnswers> ended = answers.ended(batch);
        if (ended.isPresent()) {
            taken.taken(batch).forEach(letter -> takeOver(letter, ended.get()));
        } else if (!answers.has(batch) && isLost(takenAt)) {
            taken.taken(batch).forEach(letter -> giveBack(letter, true));
        }
    }

    /** A clock that stepped back far makes nothing of what was taken earlier wait for ever. */
    private boolean isLost(Instant takenAt) {
        return Duration.between(takenAt, clock.instant()).abs().compareTo(LOST_AFTER) > 0;
    }

    private void takeOver(OutboxMail letter, BatchAnswers ended) {
        Optional<BatchAnswers.Answer> answer = ended.answer(letter.id());
        if (answer.isEmpty()) {
            giveBack(letter, ended.isTried(letter.id()));
        } else if (answer.get().answer() instanceof MailAnswer.Sent sent) {
            taken.sent(letter, answer.get().at(), sent.said());
            LOG.info("{} is sent: {}", letter.name(), sent.said());
        } else {
            refused(
                    letter,
                    (MailAnswer.Refused) answer.get().answer(),
                    answer.get().at());
        }
    }

    private void giveBack(OutboxMail letter, boolean mayHaveLeft) {
        taken.giveBack(letter, mayHaveLeft);
        if (mayHaveLeft) {
            LOG.warn("{} may have left before its answer was lost: it is sent again and says so", letter.name());
        }
    }

    private void refused(OutboxMail letter, MailAnswer.Refused refused, Instant at) {
        State state = refused.kind() == MailAnswer.Kind.FOR_GOOD ? State.REFUSED : State.WAITING;
        Instant next = at.plus(delivery.pauseAfter(letter.attempts() + 1)).truncatedTo(ChronoUnit.MILLIS);
        taken.failed(letter, state, next, refused.why(), refused.mayHaveLeft());
        LOG.warn("{} was not accepted ({}): {}", letter.name(), refused.kind(), refused.why());
    }

    private void forgetAllBut(SortedMap<String, Instant> batches) throws IOException {
        for (String batch : mail.answers().batches()) {
            if (!batches.containsKey(batch)
                    && !mail.isSending(batch)
                    && mail.answers().ended(batch).isPresent()) {
                mail.answers().forget(batch);
            }
        }
    }
}
