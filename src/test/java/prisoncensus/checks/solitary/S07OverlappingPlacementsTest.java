package prisoncensus.checks.solitary;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.checks.night.PlacementLine.held;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NotEvaluable;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;

class S07OverlappingPlacementsTest {
    private static final PlacementLine HELD = held("A-1", "P-1", "S-1", "2026-11-10T10:00");

    private static Object overlap(String... placements) {
        return List.of(Message.of("part.overlap").with("placements", List.of(placements)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-15T12:00, 2026-11-15T11:59, FAIL",
        "2026-11-15T12:00, 2026-11-15T12:00, PASS",
        "2026-11-15T12:00, 2026-11-15T12:01, PASS",
        "'', 2026-11-20T23:59, FAIL"
    })
    void s07AnOverlapIsAMomentInBoth(String to, String from, OutcomeState expected) {
        Outcome outcome = new NightBuilder()
                .solitary(HELD.to(to), held("A-2", "P-1", "S-2", from))
                .outcome(CheckId.S07);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void s07NamesEveryPlacementThatOverlapsAnother() {
        Finding finding = new NightBuilder()
                .solitary(
                        HELD.to("2026-11-18T10:00"),
                        held("A-2", "P-1", "S-2", "2026-11-11").to("2026-11-12"),
                        held("A-3", "P-1", "S-2", "2026-11-13").to("2026-11-14"),
                        held("A-4", "P-1", "S-2", "2026-11-18T10:00"))
                .finding(CheckId.S07);
        assertThat(finding.severity()).isEqualTo(Severity.GAP);
        assertThat(finding.subject()).isEqualTo(Subject.person("P-1"));
        assertThat(finding.message().values()).containsEntry("what", overlap("A-1", "A-2", "A-3"));
        assertThat(sources(finding)).containsExactly("solitary.csv:2", "solitary.csv:3", "solitary.csv:4");
    }

    @Test
    void s07AVanishedPlacementOverlapsTheNewOne() {
        Finding finding = new NightBuilder()
                .logged(DATE.minusDays(2), HELD)
                .solitary(held("A-2", "P-1", "S-2", "2026-11-19"))
                .finding(CheckId.S07);
        assertThat(finding.message().values()).containsEntry("what", overlap("A-1", "A-2"));
        assertThat(sources(finding)).containsExactly("2026-11-18/solitary.csv:2", "solitary.csv:2");
    }

    @Test
    void s07TwoDifferingLinesOfOnePlacementAreAGapOfThePerson() {
        Finding finding =
                new NightBuilder().solitary(HELD, HELD.to("2026-11-20T09:00")).finding(CheckId.S07);
        assertThat(finding.subject()).isEqualTo(Subject.person("P-1"));
        assertThat(finding.message().values())
                .containsEntry(
                        "what",
                        List.of(Message.of("part.differing")
                                .with("placements", List.of("A-1"))
                                .with("file", "solitary.csv")));
        assertThat(sources(finding)).containsExactly("solitary.csv:2", "solitary.csv:3");
    }

    @Test
    void s07TwoLinesThatSayTheSameAreNone() {
        assertThat(new NightBuilder().solitary(HELD, HELD).outcome(CheckId.S07).result())
                .isEqualTo(OutcomeState.PASS);
    }

    @Test
    void s07WithoutAPersonThePlacementIsTheSubject() {
        PlacementLine unnamed = HELD.person("");
        Outcome outcome = new NightBuilder()
                .solitary(unnamed, unnamed.to("2026-11-20T09:00"), unnamed.number("A-2"))
                .outcome(CheckId.S07);
        assertThat(outcome.findings()).extracting(Finding::subject).containsExactly(Subject.placement("A-1"));
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(Subject.placement("A-2"), Message.of("missing.person")));
    }

    @Test
    void s07DifferingLinesAreFoundThoughTheStayIsNotJudged() {
        Finding finding = new NightBuilder()
                .solitary(HELD.to("2026-11-11"), HELD.to("2026-11-12"))
                .finding(CheckId.S07);
        assertThat(finding.subject()).isEqualTo(Subject.person("P-1"));
    }
}
