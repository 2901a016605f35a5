package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The roll of a night starts from the last count of the night before, and so does what is said of it. */
class RollIT extends AuditedFacility {
    private static final String MOVEMENTS = "movement,moved_at,direction\n";

    /** The second night ends with one person too many. */
    @BeforeEach
    void aFacilityWithMovements() throws IOException {
        facility = facility + "-roll";
        write("cells.csv", CELLS);
        headcount(0, 70, 70, 70, 70);
        headcount(1, 70, 70, 70, 71);
        headcount(2, 71, 71, 71, 71);
        for (int day = 0; day < 3; day++) {
            write(FIRST.plusDays(day) + "/movements.csv", MOVEMENTS);
        }
        assertThat(night().errors()).isEmpty();
    }

    @Test
    void aNightIsOutdatedWhenTheRollOfTheNightBeforeClearsInANewReport() throws IOException {
        assertThat(text(1, 1, "findings.csv")).contains("\nH15,BREACH,facility,facility,,2026-03-02,1,0,");
        assertThat(text(2, 1, "findings.csv")).contains("\nH17,GAP,facility,facility,,2026-03-03,1,");
        assertThat(nightStatus(2).changed()).isEmpty();
        write("limits.csv", "limit,value,valid_from,valid_to\nroll.tolerance,1,2026-03-02,2026-03-03\n");

        rerun(order(1, 1, Optional.empty(), false));

        assertThat(text(1, 2, "findings.csv")).doesNotContain("H15");
        assertThat(nightStatus(2).changed()).contains("2026-03-02/report");
        assertThat(nightStatus(2).command().orElseThrow().toString())
                .contains("rerun")
                .contains("--date 2026-03-03");
        rerun(order(2, 2, Optional.empty(), false));
        assertThat(text(2, 2, "findings.csv")).doesNotContain("H17");
        assertThat(nightStatus(2).changed()).isEmpty();
        assertThat(holds(false)).isEmpty();
    }

    @Test
    void aNightThatIsReportedAgainAndSaysTheSameLeavesTheNextAsItIs() {
        rerun(order(1, 1, Optional.empty(), false));
        assertThat(nightStatus(2).changed()).isEmpty();
    }
}
