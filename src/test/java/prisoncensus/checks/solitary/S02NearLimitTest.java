package prisoncensus.checks.solitary;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.PlacementLine.held;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;

class S02NearLimitTest {
    @ParameterizedTest
    @CsvSource({"2026-11-09, PASS", "2026-11-08, FAIL", "2026-11-06, FAIL", "2026-11-05, PASS"})
    void s02FailsFromNearDaysUpToTheLimit(String from, OutcomeState expected) {
        Outcome outcome =
                new NightBuilder().solitary(held("A-1", "P-1", "S-1", from)).outcome(CheckId.S02);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T23:59, PASS", "2026-11-20T00:00, PASS", "2026-11-21T00:00, FAIL"})
    void s02NeedsSomebodyStillHeldAtTheEndOfTheNight(String to, OutcomeState expected) {
        assertThat(new NightBuilder()
                        .solitary(held("A-1", "P-1", "S-1", "2026-11-08").to(to))
                        .outcome(CheckId.S02)
                        .result())
                .isEqualTo(expected);
    }

    @Test
    void s02SaysWhenTheLimitWouldBeExceeded() {
        Finding finding = new NightBuilder()
                .solitary(held("A-1", "P-1", "S-1", "2026-11-08T10:00"))
                .finding(CheckId.S02);
        assertThat(finding.subject()).isEqualTo(Subject.person("P-1"));
        assertThat(finding.found()).hasValue(13);
        assertThat(finding.limit()).hasValue(15);
        assertThat(finding.message().values()).containsEntry("due", LocalDate.of(2026, 11, 23));
        assertThat(NightBuilder.sources(finding)).containsExactly("solitary.csv:2");
    }

    @Test
    void s02IsSilentAboutWhoeverIsOverTheLimitInAnotherEpisode() {
        NightBuilder night = new NightBuilder()
                .limit(LimitName.SOLITARY_JOIN_HOURS, "0")
                .limit(LimitName.SOLITARY_NEAR_DAYS, "1")
                .solitary(
                        held("A-1", "P-1", "S-1", "2026-11-01").to("2026-11-20T08:00"),
                        held("A-2", "P-1", "S-1", "2026-11-20T09:00"));
        assertThat(night.outcome(CheckId.S02).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.outcome(CheckId.S01).result()).isEqualTo(OutcomeState.FAIL);
    }

    @Test
    void s02JudgesAPlacementWithoutAPerson() {
        assertThat(new NightBuilder()
                        .solitary(held("A-1", "", "S-1", "2026-11-08"))
                        .finding(CheckId.S02)
                        .subject())
                .isEqualTo(Subject.placement("A-1"));
    }
}
