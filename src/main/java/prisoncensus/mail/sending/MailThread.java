package prisoncensus.mail.sending;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.settings.DeliveryProperties;

/**
 * Sends mails of all facilities, one after the other, in a thread that needs no store. After a connection that failed the server is left
 * alone for a pause that grows with each further failure.
 */
public final class MailThread implements AutoCloseable {
    static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(MailThread.class);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(5);

    private final Optional<MailTransport> transport;
    private final AnswersFolder answers;
    private final DeliveryProperties delivery;
    private final Clock clock;
    private final Duration longestAttempt;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(MailThread::daemon);
    private final Set<String> sending = ConcurrentHashMap.newKeySet();
    private volatile Runnable whenIdle = () -> {};
    private volatile @Nullable Instant pausedUntil;
    private volatile boolean isStopping;
    private int failures;

    MailThread(
            Optional<MailTransport> transport,
            AnswersFolder answers,
            DeliveryProperties delivery,
            Clock clock,
            Duration longestAttempt) {
        this.transport = transport;
        this.answers = answers;
        this.delivery = delivery;
        this.clock = clock;
        this.longestAttempt = longestAttempt;
    }

    /**
     * A mail to send.
     *
     * @param number under which its answer is found
     * @param smaller what is sent instead if the server says that it is too large; empty if there is nothing to leave out
     */
    public record Outgoing(long number, Mail mail, Optional<Mail> smaller) {}

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "mail");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether there is a server to send to. */
    public boolean hasServer() {
        return transport.isPresent();
    }

    /** Is called each time when a batch has ended. */
    public void whenIdle(Runnable call) {
        whenIdle = call;
    }

    /** Until when the server is left alone; empty if it is not. A clock that steps back prolongs no pause beyond the longest. */
    public Optional<Instant> pausedUntil() {
        Instant now = clock.instant();
        return Optional.ofNullable(pausedUntil)
                .filter(now::isBefore)
                .filter(until -> !until.isAfter(now.plus(delivery.longestPause())));
    }

    /** Begins a batch, which is to be sent or closed. */
    public MailBatch begin() throws IOException {
        MailBatch batch = answers.begin();
        sending.add(batch.name());
        return batch;
    }

    /** Sends the mails of a batch in their order, later, and ends it. */
    public void send(MailBatch batch, List<Outgoing> mails) {
        thread.execute(() -> {
            try (batch) {
                sendAll(batch, mails);
            } catch (IOException | RuntimeException failure) {
                LOG.error("Letters wait: what becomes of them cannot be written down", failure);
                leaveAlone();
            } finally {
                sending.remove(batch.name());
                whenIdle.run();
            }
        });
    }

    private void sendAll(MailBatch batch, List<Outgoing> mails) throws IOException {
        for (Outgoing mail : mails) {
            if (isStopping || pausedUntil().isPresent()) {
                return;
            }
            batch.trying(mail.number(), now());
            MailAnswer answer = new MailAttempt(transport.orElseThrow(), longestAttempt).send(mail);
            batch.answered(mail.number(), now(), answer);
            counted(answer);
        }
    }

    private void leaveAlone() {
        failures++;
        pausedUntil = now().plus(delivery.pauseAfter(failures));
    }

    /** Does something in the mail thread, after what it was given before. */
    void later(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The mail thread takes nothing more");
        }
    }

    /** Tries once, in the mail thread; a server that fails is left alone for its pause. */
    MailAnswer tried(Mail mail) {
        return counted(attempt(mail));
    }

    private MailAnswer counted(MailAnswer answer) {
        if (answer instanceof MailAnswer.Refused refused && refused.kind() == MailAnswer.Kind.SERVER) {
            leaveAlone();
        } else {
            failures = 0;
        }
        return answer;
    }

    /** Tries once. */
    public MailAnswer attempt(Mail mail) {
        return new MailAttempt(transport.orElseThrow(), longestAttempt).send(mail);
    }

    /** Whether a process is sending the batch. */
    public boolean isSending(String batch) {
        return sending.contains(batch);
    }

    /** Whether something is being sent. */
    public boolean isBusy() {
        return !sending.isEmpty();
    }

    /** Where the answers of batches lie. Only those of a batch that is not being sent may be opened. */
    public AnswersFolder answers() {
        return answers;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Waits a moment for the mail that is being sent; what was not tried stays in the outbox. */
    @Override
    public void close() {
        isStopping = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(STOPS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("A mail is left that the server did not answer yet");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
