package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import java.nio.file.Files;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import prisoncensus.mail.MailDispatcher;
import prisoncensus.mail.RefusingMailServer;
import prisoncensus.store.Outbox;

/** Whatever becomes of the mail server, no letter is lost, and none comes twice unless nobody could know that it had come. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:post",
            "census.received=target/post/received",
            "logging.file.name=target/post/census.log"
        })
class PostIT extends MailedFacility {
    @MockitoSpyBean
    private Outbox letters;

    @BeforeEach
    void twoLettersWait() throws Exception {
        handIn(facility, NIGHT, 81);
        night(facility);
    }

    @AfterEach
    void noSpyStaysSpoiled() {
        reset(letters);
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
    void aRefusedRecipientKeepsNobodyElseWaiting() throws Exception {
        server.stop();
        try (var stubborn = new RefusingMailServer(PORT).says("RCPT TO:<" + DIRECTOR, "550 5.1.1 no such user")) {
            MailDispatcher.Delivered delivered = deliver(facility);
            assertThat(delivered).isEqualTo(new MailDispatcher.Delivered(1, 1, delivered.nextDue()));
            assertThat(delivered.nextDue()).hasValue(clock.instant().plus(Duration.ofMinutes(5)));
            assertThat(stubborn.heard()).contains("To: " + INSPECTOR).doesNotContain("To: " + DIRECTOR);
        }
        assertThat(failure(DIRECTOR)).isEqualTo("550 5.1.1 no such user");
        startServer();
        clock.move(Duration.ofMinutes(5));
        assertThat(deliver(facility).waiting()).isZero();
        assertThat(received(DIRECTOR)).hasSize(1);
        assertThat(received(INSPECTOR)).as("was sent before").isEmpty();
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
        assertThat(output.getAll()).doesNotContain(PASSWORD, "census-login", DIRECTOR, INSPECTOR);
        server.getUserManager().getUser("census-login").setPassword(PASSWORD);
        clock.move(Duration.ofMinutes(5));
        assertThat(deliver(facility).sent()).isEqualTo(2);
    }

    @Test
    void whoIsKilledBetweenTheMailAndItsRecordSendsItTwiceUnderOneMessageId() throws Exception {
        doThrow(new IllegalStateException("killed")).when(letters).sent(any(), any());
        assertThatThrownBy(() -> deliver(facility)).hasMessage("killed");
        reset(letters);
        assertThat(deliver(facility).sent()).isEqualTo(2);
        assertThat(received(DIRECTOR)).hasSize(2);
        assertThat(received(DIRECTOR).get(0).getMessageID())
                .isEqualTo(received(DIRECTOR).get(1).getMessageID());
        assertThat(received(INSPECTOR)).hasSize(1);
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

    private MailDispatcher.Delivered waiting(int letters, Duration pause) {
        return new MailDispatcher.Delivered(
                0, letters, Optional.of(clock.instant().plus(pause)));
    }

    private List<Integer> attempts() {
        return jdbc.queryForList("select attempts from letter order by id", Integer.class);
    }

    private String failure(String address) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select last_failure from letter where address = ?", String.class, address));
    }
}
