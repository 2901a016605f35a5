package prisoncensus.checks.solitary;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.PlacementLine.held;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.SolitaryPhrases;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;

/** The window of 60 days that ends with 2026-11-20 begins with 2026-09-22. */
class S05RollingWindowTest {
    private static NightBuilder before(String from, String to) {
        return new NightBuilder()
                .logged(
                        LocalDate.parse(to.substring(0, 10)),
                        held("A-1", "P-1", "S-1", from).to(to))
                .solitary(held("A-2", "P-1", "S-1", "2026-11-20T23:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-22T23:59, 2026-10-10T08:00, 0",
        "2026-09-22T23:59, 2026-10-11T00:00, 21",
        "2026-09-01T08:00, 2026-10-10T23:59, 0",
        "2026-09-01T08:00, 2026-10-11T08:00, 21",
        "2026-09-01T08:00, 2026-09-22T00:00, 0"
    })
    void s05CountsTheDaysOfTheWindowAlone(String from, String to, int days) {
        Outcome outcome = before(from, to).outcome(CheckId.S05);
        assertThat(outcome.findings().stream()
                        .mapToLong(finding -> finding.found().orElseThrow())
                        .sum())
                .isEqualTo(days);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"60, 2026-09-22T08:00, 2", "60, 2026-09-21T08:00, 0", "1, 2026-11-19T23:59, 0", "2, 2026-11-19T08:00, 2"
    })
    void s05ADayOnTheEdgeOfTheWindowCounts(String window, String day, int days) {
        Outcome outcome = new NightBuilder()
                .limit(LimitName.SOLITARY_WINDOW_DAYS, window)
                .limit(LimitName.SOLITARY_WINDOW_MAX_DAYS, "1")
                .logged(
                        LocalDate.parse(day.substring(0, 10)),
                        held("A-1", "P-1", "S-1", day).to(day))
                .solitary(held("A-2", "P-1", "S-1", "2026-11-20T23:00"))
                .outcome(CheckId.S05);
        assertThat(outcome.findings().stream()
                        .mapToLong(finding -> finding.found().orElseThrow())
                        .sum())
                .isEqualTo(days);
    }

    @Test
    void s05ADayHeldTwiceCountsOnce() {
        NightBuilder night = new NightBuilder()
                .limit(LimitName.SOLITARY_WINDOW_MAX_DAYS, "3")
                .solitary(
                        held("A-1", "P-1", "S-1", "2026-11-17").to("2026-11-20T08:00"),
                        held("A-2", "P-1", "S-1", "2026-11-18").to("2026-11-19"),
                        held("A-3", "P-1", "S-1", "2026-11-20T09:00"));
        assertThat(night.finding(CheckId.S05).found()).hasValue(4);
    }

    @Test
    void s05NamesTheWindowAndRestsOnTheLinesThatReachIt() {
        Finding finding = before("2026-09-01T08:00", "2026-10-11T08:00")
                .logged(
                        LocalDate.of(2026, 9, 21),
                        held("A-0", "P-1", "S-1", "2026-08-01").to("2026-08-02"))
                .finding(CheckId.S05);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.subject()).isEqualTo(Subject.person("P-1"));
        assertThat(finding.limit()).hasValue(20);
        assertThat(NightBuilder.sources(finding)).containsExactly("2026-10-11/solitary.csv:2", "solitary.csv:2");
        assertThat(finding.message().values()).containsEntry("number", SolitaryPhrases.days(58));
        assertThat(NightBuilder.withoutNote(finding.message()).values())
                .containsEntry("from", LocalDate.of(2026, 9, 22))
                .containsEntry("window", SolitaryPhrases.days(60));
    }

    @Test
    void s05CannotJudgeAPlacementWithoutAPerson() {
        assertThat(new NightBuilder()
                        .solitary(held("A-1", "", "S-1", DATE.toString()))
                        .outcome(CheckId.S05)
                        .notEvaluable())
                .hasSize(1);
    }
}
