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
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.SolitaryPhrases;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;

class S04SplitStayTest {
    private static NightBuilder split(String from, String to, String again) {
        return new NightBuilder()
                .logged(
                        LocalDate.parse(to.substring(0, 10)),
                        held("A-1", "P-1", "S-1", from).to(to))
                .solitary(held("A-2", "P-1", "S-2", again));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T08:00, 2026-11-11T08:00, 2026-11-13T08:00, 19",
        "2026-11-09T08:00, 2026-11-14T08:00, 2026-11-19T07:59, 0",
        "2026-11-03T08:00, 2026-11-09T08:00, 2026-11-13T08:00, 0",
        "2026-11-03T08:00, 2026-11-10T08:00, 2026-11-13T08:00, 16",
        "2026-11-05T08:00, 2026-11-12T08:00, 2026-11-14T08:00, 0",
        "2026-10-21T08:00, 2026-11-04T08:00, 2026-11-18T07:59, 18",
        "2026-10-21T08:00, 2026-11-04T08:00, 2026-11-18T08:00, 0"
    })
    void s04FailsIfTheBreakIsShorterThanTheStayBeforeAndTheSumIsOverTheLimit(
            String from, String to, String again, int sum) {
        Outcome outcome = split(from, to, again).outcome(CheckId.S04);
        assertThat(outcome.findings().stream()
                        .mapToLong(finding -> finding.found().orElseThrow())
                        .sum())
                .isEqualTo(sum);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void s04NamesBothStaysAndRestsOnTheLinesOfBoth() {
        Finding finding = split("2026-11-01T08:00", "2026-11-11T08:00", "2026-11-13T08:00")
                .finding(CheckId.S04);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.subject()).isEqualTo(Subject.person("P-1"));
        assertThat(finding.limit()).isEmpty();
        assertThat(NightBuilder.sources(finding)).containsExactly("2026-11-11/solitary.csv:2", "solitary.csv:2");
        Message told = NightBuilder.withoutNote(finding.message());
        assertThat(told.values())
                .containsEntry("sum", SolitaryPhrases.days(19))
                .containsEntry("previous", SolitaryPhrases.days(11))
                .containsEntry("next", SolitaryPhrases.days(8))
                .containsEntry("gap", Message.of("part.hours").with("hours", 48));
        assertThat(finding.message().values()).containsEntry("number", SolitaryPhrases.days(18));
    }

    @Test
    void s04OnlyTheStayJustBeforeCounts() {
        NightBuilder night = new NightBuilder()
                .logged(
                        LocalDate.of(2026, 11, 16),
                        held("A-0", "P-1", "S-1", "2026-11-01T08:00").to("2026-11-14T08:00"),
                        held("A-1", "P-1", "S-1", "2026-11-16T08:00").to("2026-11-16T09:00"))
                .solitary(held("A-2", "P-1", "S-1", "2026-11-18T08:00"));
        assertThat(night.outcome(CheckId.S04).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void s04OfSeveralPairsTheGreatestSumIsFound() {
        NightBuilder night = new NightBuilder()
                .limit(LimitName.SOLITARY_JOIN_HOURS, "0")
                .limit(LimitName.SOLITARY_MAX_DAYS, "1")
                .solitary(
                        held("A-1", "P-1", "S-1", "2026-11-17T08:00").to("2026-11-20T08:00"),
                        held("A-2", "P-1", "S-1", "2026-11-20T08:00").to("2026-11-20T20:00"),
                        held("A-3", "P-1", "S-1", "2026-11-20T20:00"));
        assertThat(night.finding(CheckId.S04).found()).hasValue(5);
        assertThat(NightBuilder.sources(night.finding(CheckId.S04)))
                .containsExactly("solitary.csv:2", "solitary.csv:3", "solitary.csv:4");
    }

    @Test
    void s04CannotJudgeAPlacementWithoutAPerson() {
        assertThat(new NightBuilder()
                        .solitary(held("A-1", "", "S-1", DATE.toString()))
                        .outcome(CheckId.S04)
                        .notEvaluable())
                .hasSize(1);
    }
}
