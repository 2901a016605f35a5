package prisoncensus.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import prisoncensus.mail.sending.MailAnswer.Kind;
import prisoncensus.mail.sending.MailAnswer.Refused;
import prisoncensus.mail.sending.MailAnswer.Sent;
import prisoncensus.mail.sending.MailThread.Outgoing;
import prisoncensus.settings.DeliveryProperties;

/** The mail thread against servers that misbehave, and what is on the disk meanwhile. */
class MailThreadTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final RefusingMailServer server = new RefusingMailServer(0);
    private final StepClock clock = new StepClock();

    @TempDir
    private Path folder;

    private MailThread thread = thread();

    /** A clock that stands still until it is set. */
    private static final class StepClock extends Clock {
        private volatile Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private MailThread thread() {
        var delivery = new DeliveryProperties(
                DeliveryProperties.Persons.PSEUDONYM,
                null,
                "census",
                List.of(),
                DataSize.ofMegabytes(1),
                7,
                Duration.ofMinutes(5),
                Duration.ofHours(6));
        var transport = TestTransport.to(server.port(), "", "");
        return new MailThread(
                Optional.of(transport), new AnswersFolder(folder), delivery, clock, Duration.ofSeconds(2));
    }

    @BeforeEach
    void theFolderIsKnown() {
        thread = thread();
    }

    @AfterEach
    void close() throws IOException {
        thread.close();
        server.close();
    }

    private static Outgoing letter(long number) {
        return letter(number, number + "@x.example", Optional.empty());
    }

    private static Outgoing letter(long number, String to, Optional<Mail> smaller) {
        return new Outgoing(number, Mail.of(to, "<" + number + "@x>", "s", "text"), smaller);
    }

    private BatchAnswers send(Outgoing... letters) throws Exception {
        var ended = new CountDownLatch(1);
        thread.whenIdle(ended::countDown);
        MailBatch batch = thread.begin();
        thread.send(batch, List.of(letters));
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        return thread.answers().ended(batch.name()).orElseThrow();
    }

    private static Refused refused(BatchAnswers answers, long letter) {
        return (Refused) answers.answer(letter).orElseThrow().answer();
    }

    @Test
    void theAnswerToEachLetterStandsInTheFolderUntilItIsForgotten() throws Exception {
        server.says("RCPT TO:<2", "550 5.1.1 no such user").says("RCPT TO:<3", "450 busy");
        BatchAnswers answers = send(letter(1), letter(2), letter(3), letter(4));
        assertThat(answers.answer(1)).hasValue(new BatchAnswers.Answer(new Sent("250 fine"), NOON));
        assertThat(refused(answers, 2)).isEqualTo(new Refused("550 5.1.1 no such user", Kind.FOR_GOOD, false));
        assertThat(refused(answers, 3).kind()).isEqualTo(Kind.LATER);
        assertThat(answers.answer(4).orElseThrow().answer()).isInstanceOf(Sent.class);
        assertThat(thread.pausedUntil()).isEmpty();

        String batch = thread.answers().batches().get(0);
        thread.answers().forget(batch);
        assertThat(thread.answers().batches()).isEmpty();
        assertThat(thread.answers().ended(batch)).isEmpty();
    }

    @Test
    void afterAConnectionThatFailedTheServerIsLeftAloneForPausesThatGrow() throws Exception {
        server.says("HELLO", RefusingMailServer.HANG_UP);
        BatchAnswers first = send(letter(1), letter(2));
        assertThat(refused(first, 1).kind()).isEqualTo(Kind.SERVER);
        assertThat(first.isTried(2)).as("it would fare no better").isFalse();
        assertThat(thread.pausedUntil()).hasValue(NOON.plus(Duration.ofMinutes(5)));
        assertThat(send(letter(2)).isTried(2)).as("inside the pause").isFalse();

        clock.now = NOON.plus(Duration.ofMinutes(5));
        assertThat(thread.pausedUntil()).isEmpty();
        send(letter(2));
        assertThat(thread.pausedUntil()).hasValue(clock.now.plus(Duration.ofMinutes(10)));

        clock.now = clock.now.plus(Duration.ofMinutes(10));
        server.says("HELLO", "220 well again");
        assertThat(send(letter(2)).answer(2).orElseThrow().answer()).isInstanceOf(Sent.class);
        assertThat(thread.pausedUntil()).isEmpty();
    }

    @Test
    void aClockThatStepsBackProlongsNoPauseBeyondTheLongest() throws Exception {
        server.says("HELLO", RefusingMailServer.HANG_UP);
        send(letter(1));
        clock.now = NOON.minus(Duration.ofDays(30));
        assertThat(thread.pausedUntil()).isEmpty();
    }

    @Test
    void whatIsTooLargeGoesAgainWithoutItsAttachments() throws Exception {
        server.says("RCPT TO:<LARGE", "552 5.3.4 too large");
        var small = Mail.of("small@x.example", "<1@x>", "s", "text");
        BatchAnswers answers =
                send(letter(1, "large@x.example", Optional.of(small)), letter(2, "large@x.example", Optional.empty()));
        assertThat(answers.answer(1).orElseThrow().answer())
                .isEqualTo(new Sent("without attachments: 552 5.3.4 too large"));
        assertThat(refused(answers, 2).kind())
                .as("there is nothing to leave out")
                .isEqualTo(Kind.FOR_GOOD);
    }

    @Test
    void aServerThatSpeaksWithoutEndIsLeftAfterTheLongestAttempt() throws Exception {
        server.says("RCPT", RefusingMailServer.SLOWLY);
        long begin = System.nanoTime();
        Refused refused = refused(send(letter(1)), 1);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        assertThat(refused).isEqualTo(new Refused("the mail server came to no end within 2 s", Kind.SERVER, true));
    }

    @Test
    void aBatchThatIsBeingSentIsNobodysToTakeOver() throws Exception {
        MailBatch batch = thread.begin();
        assertThat(thread.isSending(batch.name())).isTrue();
        assertThat(new AnswersFolder(folder).ended(batch.name())).isEmpty();
        batch.close();
        assertThat(new AnswersFolder(folder).ended(batch.name())).isPresent();
    }

    /** Whatever part of the file is left, a letter counts as answered, as tried, or as untouched, and never as less than happened. */
    @Test
    void aProcessThatIsKilledAtAnyByteLeavesAFileThatClaimsNothingFalse() throws Exception {
        send(letter(17));
        byte[] whole;
        try (Stream<Path> files = Files.list(folder)) {
            whole = Files.readAllBytes(files.findFirst().orElseThrow());
        }
        String text = new String(whole, java.nio.charset.StandardCharsets.UTF_8);
        int tried = text.indexOf('\n') + 1;
        for (int length = 0; length <= text.length(); length++) {
            BatchAnswers left = BatchAnswers.of(text.substring(0, length));
            assertThat(left.isTried(17)).as("%d", length).isEqualTo(length >= tried);
            assertThat(left.answer(17).isPresent()).as("%d", length).isEqualTo(length == text.length());
        }
    }
}
