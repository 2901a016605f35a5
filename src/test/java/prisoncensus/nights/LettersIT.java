package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import prisoncensus.nights.planning.RerunRequest;
import prisoncensus.store.letters.Outbox;

/** A night is told by mail: what a letter says, to whom, and what goes with it. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:letters",
            "census.received=target/letters/received",
            "logging.file.name=target/letters/census.log"
        })
class LettersIT extends MailedFacility {
    @Autowired
    private ScheduledRound schedule;

    @MockitoSpyBean
    private Outbox letters;

    @AfterEach
    void noSpyStaysSpoiled() {
        reset(letters);
    }

    @Test
    void aNightIsToldToEachRecipientInTheirLanguageWithBothReports() throws Exception {
        handIn(facility, NIGHT, 81);
        night(facility);
        assertThat(server.getReceivedMessages())
                .as("nothing is sent inside the night")
                .isEmpty();
        Delivered delivered = deliver(facility);
        assertThat(delivered.sent()).isEqualTo(2);
        assertThat(delivered.waiting()).isZero();
        assertThat(delivered.nextDue()).isEmpty();

        MimeMessage letter = received(DIRECTOR).get(0);
        assertThat(letter.getSubject()).isEqualTo("Unidad Ñandú, night of 2026-11-20, r1: Breach 1, Gap 3");
        assertThat(text(letter))
                .contains("Is anyone over the limit? breach\nCell 4-07 was over its limit: 81 people")
                .contains("Was everyone fed? not known\n", "meals.csv was not received")
                .contains("Breach: 1, of which new: 1\n")
                .contains(place(facility, NIGHT, 1).toString());
        assertThat(text(received(INSPECTOR).get(0)))
                .contains("La celda 4-07")
                .contains("verify --facility " + facility + " --head " + ledgerHead(facility));
        assertThat(letter.getFrom()[0]).hasToString("prison-census <census@prison.example>");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getSentDate()).isEqualTo(Date.from(MORNING));
        assertThat(letter.getMessageID()).matches("<" + facility + "\\.2026-11-20\\.r1\\.[0-9a-f]{16}@prison-census>");
        assertThat(received(INSPECTOR).get(0).getMessageID()).isNotEqualTo(letter.getMessageID());

        Path folder = place(facility, NIGHT, 1);
        for (String name :
                new String[] {"census-" + facility + "-2026-11-20-r1.pdf", "census-" + facility + "-2026-11-20-r1.xlsx"
                }) {
            assertThat(attached(letter)).containsEntry(name, Files.readAllBytes(folder.resolve(name)));
        }
        assertThat(attached(letter)).hasSize(2);
    }

    @Test
    void whoWantsOnlyBreachesOrOnlyWhatIsNewIsWrittenToAboutNothingElse() throws Exception {
        handIn("choosy", NIGHT.minusDays(2), 81);
        handIn("choosy", NIGHT.minusDays(1), 81);
        handIn("choosy", NIGHT, 60);
        night("choosy");
        assertThat(written("breaches@prison.example")).containsExactly("2026-11-18 r1", "2026-11-19 r1");
        assertThat(written("new@prison.example")).containsExactly("2026-11-18 r1");
    }

    @Test
    void aNightThatLiesFurtherBackIsReportedAndNotTold() throws Exception {
        handIn(facility, NIGHT.minusDays(7), 81);
        handIn(facility, NIGHT.minusDays(6), 81);
        night(facility);
        assertThat(place(facility, NIGHT.minusDays(7), 1)).isDirectory();
        assertThat(written(DIRECTOR)).containsExactly("2026-11-14 r1");
    }

    @Test
    void aRevisionForALateFileIsToldWithTheLaterNightsThatItTouchesAndOneThatWasAskedForIsNot() throws Exception {
        handIn(facility, NIGHT.minusDays(1), 81);
        handIn(facility, NIGHT, 81);
        night(facility);
        jdbc.update("delete from letter");
        write(facility, NIGHT.minusDays(1) + "/meals.csv", "cell,meal,plates\n4-07,DINNER,81\n");
        rerun(facility, NIGHT.minusDays(1), "the auditor asks", Optional.empty());
        assertThat(written(DIRECTOR)).isEmpty();

        rerun(facility, NIGHT.minusDays(1), "late file", Optional.of(clock.instant()));
        assertThat(written(DIRECTOR)).as("as known before").isEmpty();

        rerun(facility, NIGHT.minusDays(1), "late file", Optional.empty());
        assertThat(written(DIRECTOR)).as("a person gives that reason").isEmpty();

        write(
                facility,
                NIGHT.minusDays(1) + "/solitary.csv",
                "placement,person,cell,placed_at\n1,P-1,S-1,2026-11-01\n");
        schedule.run(new RoundRequest(home.resolve("input"), home.resolve("reports")), Progress.unwatched());
        awaitIdle();
        assertThat(written(DIRECTOR)).containsExactly("2026-11-19 r5");
        assertThat(text(received(DIRECTOR).get(0)))
                .contains(
                        "Revision r5, replaces r",
                        "What changed\n",
                        "Logs came late",
                        "reported without these logs: 2026-11-20.");
        assertThat(received(INSPECTOR).get(0).getSubject()).contains("noche del 19/11/2026, r5");
    }

    @Test
    void aReportWhoseLettersFailedGetsThemAtTheNextStart() throws Exception {
        handIn(facility, NIGHT, 81);
        doThrow(new IllegalStateException("no room"))
                .doCallRealMethod()
                .when(letters)
                .write(any(), any(), any(), any());
        assertThat(night(facility).results()).singleElement().isInstanceOf(NightResult.Failed.class);
        assertThat(place(facility, NIGHT, 1)).isDirectory();
        byte[] sealed = Files.readAllBytes(place(facility, NIGHT, 1).resolve("manifest.json"));

        assertThat(night(facility).results()).singleElement().isInstanceOf(NightResult.Reported.class);
        assertThat(written(DIRECTOR)).containsExactly("2026-11-20 r1");
        assertThat(written(INSPECTOR)).containsExactly("2026-11-20 r1");
        assertThat(place(facility, NIGHT, 1).resolve("manifest.json")).hasBinaryContent(sealed);
        assertThat(reports().resolve(facility + "/ledger.csv")).content().hasLineCount(2);
        assertThat(night(facility).results())
                .as("and then there is nothing to do")
                .isEmpty();
    }

    @Test
    void aRunThatWasKilledBetweenSealAndLettersWritesThemAtTheNextStart() throws Exception {
        handIn(facility, NIGHT, 81);
        night(facility);
        jdbc.update("delete from letter where address = '" + DIRECTOR + "'");
        jdbc.update("update batch_job_execution set status = 'STARTED', end_time = null, exit_code = 'UNKNOWN'"
                + " where job_execution_id = (select max(job_execution_id) from batch_job_execution)");
        night(facility);
        assertThat(written(DIRECTOR)).containsExactly("2026-11-20 r1");
        assertThat(written(INSPECTOR)).as("stays as it was written").containsExactly("2026-11-20 r1");
    }

    private void rerun(String facility, LocalDate night, String reason, Optional<Instant> asKnownAt) {
        var order = new RerunRequest(
                input(), reports(), List.of(facility), night, night, reason, Optional.empty(), asKnownAt, false);
        assertThat(nights.rerun(order, Progress.unwatched()).results())
                .singleElement()
                .isInstanceOf(NightResult.Reported.class);
    }

    private List<String> written(String address) {
        return jdbc.queryForList(
                "select r.census_date || ' r' || r.number from letter l join revision r on r.id = l.revision_id"
                        + " where l.address = ? order by l.id",
                String.class,
                address);
    }

    private String ledgerHead(String facility) throws Exception {
        var lines = Files.readAllLines(reports().resolve(facility).resolve("ledger.csv"));
        return lines.get(lines.size() - 1).split(",", -1)[4];
    }
}
