package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Where no pseudonym may leave the facility, letters are text alone. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:enclosed",
            "census.received=target/enclosed/received",
            "logging.file.name=target/enclosed/census.log",
            "census.delivery.persons=none"
        })
class NothingEnclosedIT extends MailedFacility {
    @Test
    void theLetterSaysWhereTheReportsLieAndHoldsNoPseudonym() throws Exception {
        handIn(facility, NIGHT, 81);
        write(
                facility,
                NIGHT + "/solitary.csv",
                "placement,person,cell,placed_at,reason\nA-0031,P-odd.person,S-1,2026-11-01,fight\n");
        night(facility);
        jdbc.update("update letter set attach = true where address = '" + DIRECTOR + "'");
        assertThat(deliver(facility).sent()).isEqualTo(2);
        for (String address : new String[] {DIRECTOR, INSPECTOR}) {
            var letter = received(address).get(0);
            assertThat(attached(letter))
                    .as("also if it was written under another rule")
                    .isEmpty();
            assertThat(text(letter))
                    .contains(place(facility, NIGHT, 1).toString())
                    .doesNotContain("P-odd.person", "A-0031");
        }
        assertThat(text(received(DIRECTOR).get(0)))
                .contains("not attached: they stay in the facility", "One stay in solitary is over the limit");
    }
}
