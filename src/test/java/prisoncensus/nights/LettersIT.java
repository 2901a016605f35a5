package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import prisoncensus.jobs.Post;

/** A night is told by mail: what a letter says, to whom, and what goes with it. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:letters",
            "census.received=target/letters/received",
            "logging.file.name=target/letters/census.log"
        })
class LettersIT extends MailedFacility {
    @Test
    void aNightIsToldToEachRecipientInTheirLanguageWithBothReports() throws Exception {
        handIn("both", NIGHT, 81);
        night("both");
        assertThat(server.getReceivedMessages())
                .as("nothing is sent inside the night")
                .isEmpty();
        Post.Delivered delivered = deliver("both");
        assertThat(delivered.sent()).isEqualTo(2);
        assertThat(delivered.waiting()).isZero();
        assertThat(delivered.nextDue()).isEmpty();

        MimeMessage letter = received(DIRECTOR).get(0);
        assertThat(letter.getSubject()).isEqualTo("Unidad Ñandú, night of 2026-11-20, r1: Breach 1");
        assertThat(text(letter))
                .contains("Is anyone over the limit? breach\nCell 4-07 was over its limit: 81 people")
                .contains("Was everyone fed? not known\n", "meals.csv was not received")
                .contains("Breach: 1, of which new: 1\n")
                .contains(place("both", NIGHT, 1).toString());
        assertThat(text(received(INSPECTOR).get(0)))
                .contains("La celda 4-07")
                .contains("verify --facility both --head " + ledgerHead("both"));
        assertThat(letter.getFrom()[0]).hasToString("census@prison.example");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getSentDate()).isEqualTo(Date.from(MORNING));
        assertThat(letter.getMessageID()).matches("<both\\.2026-11-20\\.r1\\.[0-9a-f]{16}@prison-census>");
        assertThat(received(INSPECTOR).get(0).getMessageID()).isNotEqualTo(letter.getMessageID());

        Path folder = place("both", NIGHT, 1);
        for (String name : new String[] {"census-both-2026-11-20-r1.pdf", "census-both-2026-11-20-r1.xlsx"}) {
            assertThat(attached(letter)).containsEntry(name, Files.readAllBytes(folder.resolve(name)));
        }
        assertThat(attached(letter)).hasSize(2);
    }

    private String ledgerHead(String facility) throws Exception {
        var lines = Files.readAllLines(reports().resolve(facility).resolve("ledger.csv"));
        return lines.get(lines.size() - 1).split(",", -1)[4];
    }
}
