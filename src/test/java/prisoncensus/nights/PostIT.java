package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import prisoncensus.mail.sending.RefusingMailServer;

/** Whatever becomes of the mail server, no letter is lost, and none comes twice unless nobody could know that it had come. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:post",
            "census.received=target/post/received",
            "logging.file.name=target/post/census.log"
        })
class PostIT extends MailedFacility {
    @BeforeEach
    void twoLettersWait() throws Exception {
        handIn(facility, NIGHT, 81);
        night(facility);
    }

    @Test
    void nobodyListens() throws Exception {
        server.stop();
        assertThat(deliver(facility)).isEqualTo(waiting(2, Duration.ofMinutes(5)));
        assertThat(attempts()).as("the second would fare no better").containsExactly(1, 0);
        clock.move(Duration.ofMinutes(5).minusMillis(1));
        assertThat(deliver(facility).waiting()).isEqualTo(2);
        assertThat(attempts()).as("too early").containsExactly(1, 0);

        clock.move(Duration.ofMillis(1));
        startServer();
        assertThat(deliver(facility).sent()).isEqualTo(2);
        assertThat(deliver(facility).sent()).isZero();
        assertThat(received(DIRECTOR)).hasSize(1);
        assertThat(received(INSPECTOR)).hasSize(1);
    }

    @Test
    void pausesGrowUpToTheLongestAndNothingIsGivenUp() {
        server.stop();
        List<Integer> minutes = List.of(5, 10, 20, 40, 80, 160, 320, 360, 360);
        for (int pause : minutes) {
            jdbc.update("update letter set next_attempt_at = timestamp with time zone '2000-01-01 00:00:00Z'"
                    + " where address = '" + DIRECTOR + "'");
            deliver(facility);
            assertThat(pauseOf(DIRECTOR)).isEqualTo(Duration.ofMinutes(pause));
            clock.move(Duration.ofDays(1));
        }
        startServer();
        assertThat(deliver(facility).waiting()).isZero();
        assertThat(received(DIRECTOR)).hasSize(1);
    }

    private Duration pauseOf(String address) {
        var next = jdbc.queryForObject(
                "select next_attempt_at from letter where address = ?", OffsetDateTime.class, address);
        return Duration.between(clock.instant(), next);
    }

    @Test
    void aRefusedRecipientKeepsNobodyElseWaitingAndIsNotTriedForEver() throws Exception {
        server.stop();
        try (var stubborn = new RefusingMailServer(PORT).says("RCPT TO:<" + DIRECTOR, "550 5.1.1 no such user")) {
            assertThat(deliver(facility)).isEqualTo(new Delivered(1, 0, Optional.empty()));
            assertThat(stubborn.heard()).contains("To: " + INSPECTOR).doesNotContain("To: " + DIRECTOR);
        }
        assertThat(post.standing().refused())
                .singleElement()
                .asString()
                .matches(
                        "both-\\d+ 2026-11-20 r1: letter \\d+ to " + DIRECTOR
                                + " is refused: 550 5\\.1\\.1 no such user; to send it again: letters --retry \\d+, to give it up: letters --drop \\d+");
        startServer();
        clock.move(Duration.ofDays(1));
        assertThat(deliver(facility).sent()).isZero();
        assertThat(received(DIRECTOR)).isEmpty();
    }

    @Test
    void aRecipientWhoIsToTryAgainLaterIsTriedAgainLater() throws Exception {
        server.stop();
        try (var busy = new RefusingMailServer(PORT).says("RCPT TO:<" + DIRECTOR, "450 mailbox busy")) {
            assertThat(deliver(facility))
                    .isEqualTo(new Delivered(1, 1, Optional.of(clock.instant().plus(Duration.ofMinutes(5)))));
            assertThat(busy.heard()).contains("To: " + INSPECTOR);
        }
        assertThat(failure(DIRECTOR)).isEqualTo("450 mailbox busy");
        assertThat(post.standing().delayed()).singleElement().asString().contains(DIRECTOR, "450 mailbox busy");
        startServer();
        clock.move(Duration.ofMinutes(5));
        assertThat(deliver(facility).waiting()).isZero();
        assertThat(received(DIRECTOR)).hasSize(1);
        assertThat(received(INSPECTOR)).as("was sent before").isEmpty();
    }

    @Test
    void whatIsTooLargeGoesWithoutItsAttachmentsAndSaysSo() throws Exception {
        server.stop();
        try (var narrow = new RefusingMailServer(PORT).says(".", "552 5.3.4 too large")) {
            deliver(facility);
            assertThat(String.join("\n", narrow.heard()))
                    .containsSubsequence("Content-Type: application/pdf", "together they are too large for a mail");
        }
        assertThat(jdbc.queryForList("select distinct state from letter", String.class))
                .containsExactly("REFUSED");
    }

    @Test
    void aServerThatHangsHoldsNeitherTheStoreNorTheRound() throws Exception {
        server.stop();
        try (var silent = new RefusingMailServer(PORT).says("HELLO", RefusingMailServer.NEVER)) {
            long begin = System.nanoTime();
            post.exchange(reports());
            handIn(facility, NIGHT.minusDays(1), 60);
            post.exchange(reports());
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
            assertThat(mail.isBusy()).isTrue();
            assertThat(post.standing().waiting()).containsEntry(facility, 2);
            assertThat(silent.heard()).isEmpty();
        }
        awaitIdle();
    }

    @Test
    void whoIsNoLongerConfiguredGetsNothing() {
        jdbc.update("update letter set address = 'gone@prison.example' where address = '" + DIRECTOR + "'");
        assertThat(deliver(facility)).isEqualTo(new Delivered(1, 0, Optional.empty()));
        assertThat(received("gone@prison.example")).isEmpty();
        assertThat(failure("gone@prison.example")).isEqualTo("the address is no longer configured");
    }

    @Test
    void aLetterThatWasPutOffByAClockThatWasAheadIsNotPutOffForYears() {
        jdbc.update("update letter set next_attempt_at = timestamp with time zone '2031-01-01 00:00:00Z'");
        assertThat(deliver(facility).sent()).isEqualTo(2);
    }

    @Test
    void aServerThatIsLostInTheMiddleOfTheDataIsTriedAgainWithTheSameMessageId() throws Exception {
        server.stop();
        String lost;
        try (var stubborn = new RefusingMailServer(PORT).says(".", RefusingMailServer.HANG_UP)) {
            assertThat(deliver(facility).sent()).isZero();
            lost = stubborn.heard().stream()
                    .filter(line -> line.startsWith("Message-ID: "))
                    .findFirst()
                    .orElseThrow();
        }
        startServer();
        clock.move(Duration.ofMinutes(5));
        assertThat(deliver(facility).sent()).isEqualTo(2);
        assertThat(received(DIRECTOR)).hasSize(1);
        assertThat("Message-ID: " + received(DIRECTOR).get(0).getMessageID()).isEqualTo(lost);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aWrongPasswordIsToldWithoutIt(CapturedOutput output) {
        server.getUserManager().getUser("census-login").setPassword("changed");
        assertThat(deliver(facility)).isEqualTo(waiting(2, Duration.ofMinutes(5)));
        assertThat(failure(DIRECTOR)).isEqualTo("the mail server refused the user name or the password");
        assertThat(output.getAll()).doesNotContain(PASSWORD, "census-login");
        server.getUserManager().getUser("census-login").setPassword(PASSWORD);
        clock.move(Duration.ofMinutes(5));
        assertThat(deliver(facility).sent()).isEqualTo(2);
    }

    /** What was written of the answers when the process was killed, and which letters may come twice then. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 0", "3, 1", "4, 0"})
    void whoIsKilledAtAnyMomentLosesNoLetterAndTheOneThatMayComeTwiceSaysSo(int lines, int doubles) throws Exception {
        post.exchange(reports());
        awaitIdle();
        List<String> answers = Files.readAllLines(answers());
        assertThat(answers).hasSize(4);
        Files.write(answers(), answers.subList(0, lines));
        int known = lines / 2;
        server.purgeEmailFromAllMailboxes();

        assertThat(deliver(facility).waiting()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(2 - known);
        int saying = 0;
        for (MimeMessage message : server.getReceivedMessages()) {
            saying += text(message).startsWith("This letter may have reached you before")
                            || text(message).startsWith("Es posible que ya haya recibido")
                    ? 1
                    : 0;
        }
        assertThat(saying).isEqualTo(doubles);
        assertThat(jdbc.queryForObject("select count(*) from letter where may_be_double", Integer.class))
                .isEqualTo(doubles);
        assertThat(jdbc.queryForList("select distinct state from letter", String.class))
                .containsExactly("SENT");
    }

    @Test
    void answersThatWereTakenOverAndNotForgottenChangeNothing() throws Exception {
        post.exchange(reports());
        awaitIdle();
        Path answers = answers();
        byte[] bytes = Files.readAllBytes(answers);
        post.exchange(reports());
        assertThat(answers).doesNotExist();
        Files.write(answers, bytes);
        jdbc.update("update letter set state = 'REFUSED' where address = '" + DIRECTOR + "'");
        post.exchange(reports());
        assertThat(answers).doesNotExist();
        assertThat(jdbc.queryForObject("select count(*) from letter where state = 'REFUSED'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void lettersOfABatchThatNothingIsKnownOfAreSentAgainAfterSixHours() {
        jdbc.update("update letter set state = 'TAKEN', taken_by = 'elsewhere',"
                + " taken_at = timestamp with time zone '2026-11-21 05:00:00Z'");
        clock.move(Duration.ofHours(6));
        assertThat(deliver(facility).waiting()).isEqualTo(2);
        clock.move(Duration.ofMillis(1));
        assertThat(deliver(facility).sent()).isEqualTo(2);
    }

    private static Path answers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/post/letters"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void aReportThatIsNoLongerThereIsNoReasonToLoseItsLetter() throws Exception {
        var pdf = place(facility, NIGHT, 1).resolve("census-" + facility + "-2026-11-20-r1.pdf");
        var aside = home.resolve("aside.pdf");
        Files.move(pdf, aside);
        assertThat(deliver(facility).waiting()).isEqualTo(2);
        assertThat(failure(INSPECTOR)).contains("a file to attach cannot be read");
        Files.move(aside, pdf);
        clock.move(Duration.ofMinutes(5));
        assertThat(deliver(facility).sent()).isEqualTo(2);
        assertThat(attached(received(INSPECTOR).get(0))).hasSize(2);
    }

    private Delivered waiting(int letters, Duration pause) {
        return new Delivered(0, letters, Optional.of(clock.instant().plus(pause)));
    }

    private List<Integer> attempts() {
        return jdbc.queryForList("select attempts from letter order by id", Integer.class);
    }

    private String failure(String address) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select last_failure from letter where address = ?", String.class, address));
    }
}
