package prisoncensus.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.mail.MailAnswer.Refused;
import prisoncensus.mail.MailAnswer.Sent;

class MailTransportTest {
    private static final String PASSWORD = "s3cret-word";
    private static final String TO = "director@prison.example";
    private static final String ID = "<north.2026-11-20.r1.0123@prison-census>";

    private final RefusingMailServer server = new RefusingMailServer(0);

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private MailAnswer send(Path... attachments) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        sender.setUsername("census-login");
        sender.setPassword(PASSWORD);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
        var clock = Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC);
        var postman = new MailTransport(sender, "census@prison.example", List.of("census-login", PASSWORD), clock);
        return postman.send(new Mail(TO, ID, "Noche Ñ", "línea 1\nlínea 2\n", List.of(attachments)));
    }

    @Test
    void aMailThatIsTakenHasItsHeadersAndItsText() {
        assertThat(send()).isEqualTo(new Sent());
        assertThat(server.heard())
                .contains(
                        "Message-ID: " + ID,
                        "Auto-Submitted: auto-generated",
                        "Date: Sat, 21 Nov 2026 05:00:00 +0000 (UTC)",
                        "Content-Type: text/plain; charset=UTF-8",
                        "To: " + TO,
                        "l=C3=ADnea 2");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "HELLO | 421 too many calls                     | true  | 421",
                "HELLO | 554 no service here                    | true  | 554",
                "MAIL  | 421 4.3.2 shutting down                | true  | 421 4.3.2 shutting down",
                "MAIL  | 550 sender unknown                     | false | 550 sender unknown",
                "RCPT  | 550 5.1.1 no such user                 | false | 550 5.1.1 no such user",
                "RCPT  | 450 mailbox busy                       | false | 450 mailbox busy",
                "DATA  | 451 not now                            | false | 451 not now",
                ".     | 552 5.3.4 too large                    | false | 552 5.3.4 too large",
                ".     | 554 no mail for director@prison.example | false | 554 no mail for ***",
                ".     | 554 census-login used s3cret-word      | false | 554 *** used ***"
            })
    void whatTheServerAnswersIsToldInOneLine(String to, String answer, boolean isOfServer, String why) {
        server.says(to, answer);
        assertThat(send()).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.why()).contains(why).doesNotContain("\n", PASSWORD, "census-login", TO);
            assertThat(refused.isOfServer()).isEqualTo(isOfServer);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "EHLO", "MAIL", "RCPT", "DATA", "."})
    void aLineThatGoesDeadIsAMatterOfTheServer(String word) {
        server.says(word, RefusingMailServer.HANG_UP);
        if (word.equals("EHLO")) {
            server.says("HELO", RefusingMailServer.HANG_UP);
        }
        assertThat(send())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.isOfServer())
                                .as(refused.why())
                                .isTrue());
    }

    @Test
    void aServerThatTookTheMailAndHangsUpInsteadOfAFarewellHasTakenIt() {
        server.says("QUIT", RefusingMailServer.HANG_UP);
        assertThat(send()).isEqualTo(new Sent());
    }

    @Test
    void nobodyAtThePortIsAMatterOfTheServer() throws IOException {
        server.close();
        assertThat(send()).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.why()).startsWith("the mail server cannot be reached: ");
            assertThat(refused.isOfServer()).isTrue();
        });
    }

    @Test
    void aWrongPasswordIsToldWithoutWhatTheServerSaid() {
        server.says("EHLO", "250-stubborn\r\n250 AUTH PLAIN")
                .says("AUTH", "535 census-login has another than s3cret-word");
        assertThat(send()).isEqualTo(new Refused("the mail server refused the user name or the password", true));
    }

    @Test
    void anAttachmentThatIsNotThereConcernsThisMailAlone() {
        Path missing = folder.resolve("census-north-2026-11-20-r1.pdf");
        assertThat(send(missing)).isEqualTo(new Refused("a file to attach cannot be read: " + missing, false));
        assertThat(server.heard()).isEmpty();
    }

    @Test
    void theLongestReasonIsCut() {
        server.says("RCPT", "550 " + "no ".repeat(1_000));
        assertThat(send())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).hasSize(301));
    }

    @Test
    void attachmentsKeepTheirNames() throws IOException {
        Path file = Files.writeString(folder.resolve("census-north-2026-11-20-r1.pdf"), "%PDF");
        assertThat(send(file)).isEqualTo(new Sent());
        assertThat(String.join("\n", server.heard()))
                .contains("filename=census-north-2026-11-20-r1.pdf", "application/pdf");
    }

    @Test
    void theMessageIdIsTheSameForTheSameReportAndAnotherForAnyOther() {
        var night = new Night(new FacilityCode("north"), LocalDate.of(2026, 11, 20));
        String id = Mail.id(night, 1, "aa", TO);
        assertThat(id).matches("<north\\.2026-11-20\\.r1\\.[0-9a-f]{16}@prison-census>");
        assertThat(Mail.id(night, 1, "aa", TO)).isEqualTo(id);
        assertThat(List.of(
                        Mail.id(night, 2, "aa", TO),
                        Mail.id(night, 1, "ab", TO),
                        Mail.id(night, 1, "aa", "other@prison.example")))
                .doesNotContain(id)
                .doesNotHaveDuplicates();
    }
}
