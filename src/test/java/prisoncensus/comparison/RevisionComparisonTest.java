package prisoncensus.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.RevisionResults;
import prisoncensus.checks.RevisionResults.ReportedOutcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.Change;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;

class RevisionComparisonTest {
    private static final Cause PROGRAM = Causes.software("1 a", "1 b");

    @Test
    void aRuleOfAnotherVersionIsTheCauseByCheckBesideTheProgram() {
        assertThat(causes(said("5", 1, 1, OutcomeState.PASS), said("5", 1, 2, OutcomeState.FAIL)))
                .containsExactly(
                        "Check S13 judges by another version of its rule: 2, before 1.",
                        "The program was 1 a and is 1 b.");
    }

    @Test
    void aRuleOfTheSameVersionIsNoCause() {
        assertThat(causes(said("5", 1, 2, OutcomeState.PASS), said("5", 1, 2, OutcomeState.FAIL)))
                .containsExactly("The program was 1 a and is 1 b.");
    }

    @Test
    void aFactAndTheRuleAreCausesTogether() {
        assertThat(causes(
                        said("5", 1, 1, OutcomeState.PASS),
                        said("5", 1, 2, OutcomeState.FAIL),
                        Causes.late(LogKind.SOLITARY, "solitary.csv")))
                .containsExactly(
                        "Check S13 judges by another version of its rule: 2, before 1.", "solitary.csv came late.");
    }

    @Test
    void aFigureThatIsWorkedOutOtherwiseNamesItsRule() {
        assertThat(causes(said("5", 1, 1, OutcomeState.PASS), said("6", 2, 1, OutcomeState.PASS)))
                .containsExactly(
                        "The figure “Census” is worked out by another version of its rule: 2, before 1.",
                        "The program was 1 a and is 1 b.");
    }

    private static RevisionResults said(String census, int figureVersion, int ruleVersion, OutcomeState result) {
        return new RevisionResults(
                Map.of("censusTotal", census),
                Map.of("censusTotal", figureVersion),
                Map.of(),
                Map.of("S13", new ReportedOutcome(ruleVersion, result, 1, 0)));
    }

    private static Stream<String> causes(RevisionResults before, RevisionResults now, Cause... facts) {
        return new RevisionComparison(before, now, List.of(facts), List.of(PROGRAM))
                .changes().stream().map(Change::why).flatMap(List::stream).map(Texts.in(Language.EN)::say);
    }
}
