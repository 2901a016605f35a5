package prisoncensus.checks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LogKind;

class R03UnusualVolumeTest {
    private static NightBuilder night(int accepted, List<Integer> volumes) {
        var night = new NightBuilder().received(LogKind.HEADCOUNT).volumes(LogKind.HEADCOUNT, volumes);
        for (int i = 0; i < accepted; i++) {
            night.count("1-01", "06:00", i);
        }
        return night;
    }

    @ParameterizedTest
    @CsvSource({
        "7, 10, 7, FAIL", "7, 10, 8, PASS", "7, 10, 12, PASS", "7, 10, 13, FAIL",
        "14, 10, 7, FAIL", "14, 10, 8, PASS", "14, 10, 12, PASS", "14, 10, 13, FAIL",
        "7, 0, 0, PASS", "7, 0, 1, FAIL", "7, 1, 0, FAIL", "7, 1, 1, PASS"
    })
    void r03FailsOutsideAFifthOfTheMedian(int nights, int each, int accepted, OutcomeState expected) {
        assertThat(night(accepted, Collections.nCopies(nights, each))
                        .outcome(CheckId.R03)
                        .result())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"9, FAIL", "10, PASS", "15, PASS", "16, FAIL"})
    void r03TakesTheMeanOfTheMiddleTwoOfAnEvenNumberOfNights(int accepted, OutcomeState expected) {
        // sorted 0 0 0 12 13 99 99 99: the median is 12.5, inside are 10 to 15
        List<Integer> volumes = List.of(99, 0, 13, 99, 0, 12, 0, 99);
        assertThat(night(accepted, volumes).outcome(CheckId.R03).result()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"15, FAIL", "16, PASS", "24, PASS", "25, FAIL"})
    void r03TakesTheMiddleOneOfAnOddNumberOfNights(int accepted, OutcomeState expected) {
        List<Integer> volumes = List.of(1, 999, 20, 2, 999, 3, 999);
        assertThat(night(accepted, volumes).outcome(CheckId.R03).result()).isEqualTo(expected);
    }

    @Test
    void r03FindsTheAcceptedLinesAndNamesTheMedian() {
        Finding finding = night(3, Collections.nCopies(14, 1200)).finding(CheckId.R03);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.subject()).isEqualTo(Subject.log(LogKind.HEADCOUNT));
        assertThat(finding.found()).hasValue(3);
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(
                        new Message("R03", Map.of("file", "headcount.csv", "found", 3, "nights", 14, "median", 1200L)));
        assertThat(finding.sources()).isEmpty();
        assertThat(finding.since()).isEqualTo(DATE);
        assertThat(night(1, List.of(12, 12, 12, 12, 13, 13, 13, 13))
                        .finding(CheckId.R03)
                        .message()
                        .values())
                .containsEntry("median", new BigDecimal("12.5"));
    }

    @Test
    void r03CountsAcceptedLinesAlone() {
        NightBuilder night = night(10, Collections.nCopies(7, 10));
        for (int line = 20; line < 40; line++) {
            night.rejected(LogKind.HEADCOUNT, line);
        }
        assertThat(night.outcome(CheckId.R03).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void r03CannotJudgeALogBeforeItsSeventhNight() {
        Outcome outcome = night(99, Collections.nCopies(6, 10)).outcome(CheckId.R03);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.HEADCOUNT),
                        new Message("missing.nights", Map.of("number", 6, "least", 7))));
        assertThat(new NightBuilder()
                        .received(LogKind.MEALS)
                        .outcome(CheckId.R03)
                        .notEvaluable())
                .extracting(NotEvaluable::missing)
                .containsExactly(new Message("missing.nights", Map.of("number", 0, "least", 7)));
    }

    @Test
    void r03JudgesEachNightlyLogThatWasReceivedAndNoOther() {
        List<Integer> volumes = Collections.nCopies(7, 9);
        Outcome outcome = new NightBuilder()
                .received(LogKind.MEALS, LogKind.SOLITARY, LogKind.CELLS)
                .volumes(LogKind.HEADCOUNT, volumes)
                .volumes(LogKind.MEALS, volumes)
                .volumes(LogKind.SOLITARY, volumes)
                .volumes(LogKind.CELLS, volumes)
                .outcome(CheckId.R03);
        assertThat(outcome.findings())
                .extracting(finding -> finding.subject().name())
                .containsExactly("meals", "solitary");
        assertThat(outcome.judged()).isEqualTo(2);
    }

    @Test
    void r03AsksNothingOfLogsThatWereNotReceived() {
        Outcome outcome = new NightBuilder().outcome(CheckId.R03);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isZero();
    }
}
