package prisoncensus.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.Told.held;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.logbook.LimitName;

class SolitaryNearLimitTest {
    @ParameterizedTest
    @CsvSource({"2026-11-09, PASS", "2026-11-08, FAIL", "2026-11-06, FAIL", "2026-11-05, PASS"})
    void s02FailsFromNearDaysUpToTheLimit(String from, Result expected) {
        Outcome outcome =
                new NightBuilder().solitary(held("A-1", "P-1", "S-1", from)).outcome(Rule.S02);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T23:59, PASS", "2026-11-20T00:00, PASS", "2026-11-21T00:00, FAIL"})
    void s02NeedsSomebodyStillHeldAtTheEndOfTheNight(String to, Result expected) {
        assertThat(new NightBuilder()
                        .solitary(held("A-1", "P-1", "S-1", "2026-11-08").to(to))
                        .outcome(Rule.S02)
                        .result())
                .isEqualTo(expected);
    }

    @Test
    void s02SaysWhenTheLimitWouldBeExceeded() {
        Finding finding = new NightBuilder()
                .solitary(held("A-1", "P-1", "S-1", "2026-11-08T10:00"))
                .finding(Rule.S02);
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
        assertThat(night.outcome(Rule.S02).result()).isEqualTo(Result.PASS);
        assertThat(night.outcome(Rule.S01).result()).isEqualTo(Result.FAIL);
    }

    @Test
    void s02JudgesAPlacementWithoutAPerson() {
        assertThat(new NightBuilder()
                        .solitary(held("A-1", "", "S-1", "2026-11-08"))
                        .finding(Rule.S02)
                        .subject())
                .isEqualTo(Subject.placement("A-1"));
    }
}
