package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A log that comes after the report, where somebody must ask before it is read. */
@TestPropertySource(properties = "census.schedule.late-logs=on-request")
class LateOnRequestIT extends AuditedFacility {
    @Autowired
    ScheduledRound duty;

    @Test
    void itIsNamedWithTheCommandThatReadsItAndNothingIsRevised() throws IOException {
        write("2026-03-02/solitary.csv", "placement,person,cell,placed_at\n1,P-1,S-1,2026-01-01\n");
        clock.moveTo(LocalDate.of(2026, 7, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
        RoundReport.OfFacility late = duty.run(
                        new RoundRequest(home.resolve("input"), home.resolve("reports")), Progress.unwatched())
                .facilities()
                .get(0);
        assertThat(late.done()).isEmpty();
        assertThat(late.outdated()).isEqualTo(2);
        assertThat(late.notes())
                .containsExactly(
                        "what was handed in since touches 2026-03-02 to 2026-03-03; to bring it up to date: rerun --facility "
                                + facility
                                + " --date 2026-03-02 --to 2026-03-03 --reason 'came late: 2026-03-02/solitary.csv'");
        assertThat(place(1, 2)).doesNotExist();
    }
}
