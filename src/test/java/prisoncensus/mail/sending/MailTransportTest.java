package prisoncensus.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.mail.sending.MailAnswer.Kind;
import prisoncensus.mail.sending.MailAnswer.Refused;
import prisoncensus.mail.sending.MailAnswer.Sent;

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
        return send(mail(Optional.empty(), Optional.empty(), attachments));
    }

    private MailAnswer send(Mail mail) {
        return TestTransport.to(server.port(), "census-login", PASSWORD).send(mail);
    }

    private static Mail mail(Optional<String> first, Optional<String> html, Path... attachments) {
        return new Mail(TO, ID, first, "Noche Ñ", "línea 1\nlínea 2\n", html, List.of(attachments));
    }

    private String heard() {
        return String.join("\n", server.heard());
    }

    @Test
    void aMailThatIsTakenHasItsHeadersAndItsText() {
        assertThat(send()).isEqualTo(new Sent("250 fine"));
        assertThat(server.heard())
                .contains(
                        "Message-ID: " + ID,
                        "Auto-Submitted: auto-generated",
                        "Date: Sat, 21 Nov 2026 05:00:00 +0000 (UTC)",
                        "From: \"Censo, Norte\" <census@prison.example>",
                        "Content-Type: text/plain; charset=UTF-8",
                        "To: " + TO,
                        "l=C3=ADnea 2")
                .noneMatch(line -> line.startsWith("References"));
    }

    @Test
    void aMailSaysWhichOneItFollowsAndHasTextAndHtml() {
        assertThat(send(mail(Optional.of("<first@prison-census>"), Optional.of("<p>línea</p>"))))
                .isInstanceOf(Sent.class);
        assertThat(server.heard()).contains("References: <first@prison-census>", "In-Reply-To: <first@prison-census>");
        assertThat(heard())
                .containsSubsequence(
                        "Content-Type: multipart/alternative",
                        "Content-Type: text/plain; charset=UTF-8",
                        "Content-Type: text/html;charset=UTF-8",
                        "<p>l=C3=ADnea</p>");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "HELLO | 421 too many calls                     | SERVER    | 421",
                "HELLO | 554 no service here                    | SERVER    | 554",
                "MAIL  | 421 4.3.2 shutting down                | SERVER    | 421 4.3.2 shutting down",
                "MAIL  | 550 sender unknown                     | SERVER    | 550 sender unknown",
                "MAIL  | 552 5.3.4 too large                    | TOO_LARGE | 552 5.3.4 too large",
                "RCPT  | 550 5.1.1 no such user                 | FOR_GOOD  | 550 5.1.1 no such user",
                "RCPT  | 450 mailbox busy                       | LATER     | 450 mailbox busy",
                "RCPT  | 452 4.2.2 mailbox full                 | LATER     | 452 4.2.2 mailbox full",
                "RCPT  | 552 5.2.2 mailbox full                 | FOR_GOOD  | 552 5.2.2 mailbox full",
                "RCPT  | 530 log in first                       | SERVER    | 530 log in first",
                "DATA  | 451 not now                            | LATER     | 451 not now",
                "DATA  | 554 no                                 | FOR_GOOD  | 554 no",
                ".     | 451 greylisted                         | LATER     | 451 greylisted",
                ".     | 421 going down                         | SERVER    | 421 going down",
                ".     | 552 5.3.4 too large                    | TOO_LARGE | 552 5.3.4 too large",
                ".     | 550-5.2.3 too long                     | TOO_LARGE | 550 5.2.3 too long",
                ".     | 554 no mail for director@prison.example | FOR_GOOD | 554 no mail for director@prison.example",
                ".     | 554 census-login used s3cret-word      | FOR_GOOD  | 554 *** used ***"
            })
    void whatTheServerAnswersIsToldInOneLine(String to, String answer, Kind kind, String why) {
        server.says(to, answer.replace("550-5.2.3", "550 5.2.3"));
        assertThat(send()).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.why()).contains(why).doesNotContain("\n", PASSWORD, "census-login");
            assertThat(refused.kind()).isEqualTo(kind);
            assertThat(refused.mayHaveLeft()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "EHLO", "MAIL", "RCPT", "DATA", "."})
    void aLineThatGoesDeadIsAMatterOfTheServer(String word) {
        assertIsOfServer(word, RefusingMailServer.HANG_UP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "EHLO", "MAIL", "RCPT", "DATA", "."})
    void aServerThatNeverAnswersIsGivenUpAfterTheTimeLimit(String word) {
        assertIsOfServer(word, RefusingMailServer.NEVER);
    }

    /** Only after the whole mail nobody knows whether it has left. */
    private void assertIsOfServer(String word, String answer) {
        server.says(word, answer);
        if (word.equals("EHLO")) {
            server.says("HELO", answer);
        }
        assertThat(send()).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.kind()).as(refused.why()).isEqualTo(Kind.SERVER);
            assertThat(refused.mayHaveLeft()).isEqualTo(word.equals("."));
        });
    }

    @Test
    void aServerThatTookTheMailAndHangsUpInsteadOfAFarewellHasTakenIt() {
        server.says("QUIT", RefusingMailServer.HANG_UP);
        assertThat(send()).isEqualTo(new Sent("250 fine"));
    }

    @Test
    void nobodyAtThePortIsAMatterOfTheServer() throws IOException {
        server.close();
        assertThat(send()).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.why()).startsWith("the mail server cannot be reached: ");
            assertThat(refused.kind()).isEqualTo(Kind.SERVER);
        });
    }

    @Test
    void aWrongPasswordIsToldWithoutWhatTheServerSaid() {
        server.says("EHLO", "250-stubborn\r\n250 AUTH PLAIN")
                .says("AUTH", "535 census-login has another than s3cret-word");
        assertThat(send())
                .isEqualTo(new Refused("the mail server refused the user name or the password", Kind.SERVER, false));
    }

    @Test
    void anAttachmentThatIsNotThereConcernsThisMailAlone() {
        Path missing = folder.resolve("census-north-2026-11-20-r1.pdf");
        assertThat(send(missing))
                .isEqualTo(new Refused("a file to attach cannot be read: " + missing, Kind.LATER, false));
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
    void attachmentsKeepTheirNamesAndSayWhatTheyAre() throws IOException {
        Path pdf = Files.writeString(folder.resolve("census-north-2026-11-20-r1.pdf"), "%PDF");
        Path workbook = Files.writeString(folder.resolve("census-north-2026-11-20-r1.xlsx"), "PK");
        assertThat(send(pdf, workbook)).isInstanceOf(Sent.class);
        assertThat(heard())
                .contains(
                        "filename=census-north-2026-11-20-r1.pdf",
                        "Content-Type: application/pdf",
                        "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
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
