package prisoncensus.checks.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;
import static prisoncensus.logbook.CountType.EMERGENCY;

import java.time.LocalTime;
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
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

class H03NearLimitTest {
    private static NightBuilder oneCell() {
        return new NightBuilder().cell("1-01", "North", GROUP, 80);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 75, PASS",
        "80, 76, FAIL",
        "80, 80, FAIL",
        "80, 81, PASS",
        "30, 28, PASS",
        "30, 29, FAIL",
        "9999, 9499, PASS",
        "9999, 9500, FAIL",
        "9999, 9999, FAIL",
        "0, 0, PASS",
        "0, 1, PASS",
        "1, 0, PASS",
        "1, 1, FAIL"
    })
    void h03FailsFromTheShareOnUpToTheLimit(int limit, int people, OutcomeState expected) {
        Outcome outcome = new NightBuilder()
                .cell("1-01", "North", GROUP, limit)
                .counts("1-01", people)
                .outcome(CheckId.H03);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
        assertThat(outcome.notEvaluable()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, PASS",
        "0, 1, FAIL",
        "100, 79, PASS",
        "100, 80, FAIL",
        "101, 80, PASS",
        "50, 39, PASS",
        "50, 40, FAIL"
    })
    void h03TakesTheFacilitysOwnShare(String percent, int people, OutcomeState expected) {
        NightBuilder night =
                oneCell().limit(LimitName.CELL_NEAR_PERCENT, percent).counts("1-01", people);
        assertThat(night.outcome(CheckId.H03).result()).isEqualTo(expected);
    }

    @Test
    void h03SurvivesTheLargestLimits() {
        NightBuilder night = new NightBuilder()
                .limit(LimitName.CELL_NEAR_PERCENT, "9999")
                .cell("1-01", "North", GROUP, 9999)
                .counts("1-01", 9999);
        assertThat(night.outcome(CheckId.H03).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void h03NamesTheFullestCountsAndNoNumbers() {
        Finding finding = oneCell()
                .count("1-01", "06:00", 76)
                .count("1-01", "12:00", 79)
                .count("1-01", "18:00", 70)
                .out("1-01", "22:00", 70, 9)
                .finding(CheckId.H03);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.CELL, "1-01", "North"));
        assertThat(finding.found()).isEmpty();
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(new Message(
                        "H03",
                        Map.of(
                                "cell",
                                "1-01",
                                "people",
                                79L,
                                "limit",
                                80,
                                "times",
                                List.of(LocalTime.of(12, 0), LocalTime.of(22, 0)))));
        assertThat(sources(finding)).containsExactly("headcount.csv:3", "headcount.csv:5");
        assertThat(finding.since()).isEqualTo(DATE);
    }

    @Test
    void h03StandsSinceTheFirstNightOfItsRun() {
        NightBuilder night = oneCell().counts("1-01", 79).standing("H03", SubjectKind.CELL, "1-01", DATE.minusDays(2));
        assertThat(night.finding(CheckId.H03).since()).isEqualTo(DATE.minusDays(2));
    }

    @Test
    void h03JudgesAnEmergencyCountAtAnotherTime() {
        NightBuilder night = oneCell().counts("1-01", 10).slip("1-01", "03:00", 80, EMERGENCY, "", "");
        assertThat(night.finding(CheckId.H03).message().values()).containsEntry("times", List.of(LocalTime.of(3, 0)));
    }

    @Test
    void h03AsksNothingOfSolitaryCells() {
        Outcome outcome = new NightBuilder()
                .cell("S-1", "North", SOLITARY, 1)
                .counts("S-1", 1)
                .outcome(CheckId.H03);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"75, NOT_EVALUABLE", "76, FAIL", "80, FAIL", "81, PASS"})
    void h03JudgesACellWithAMissingCountOnlyByWhatAlreadyHolds(int people, OutcomeState expected) {
        assertThat(oneCell().count("1-01", "06:00", people).outcome(CheckId.H03).result())
                .isEqualTo(expected);
    }

    @Test
    void h03NamesTheMissingCounts() {
        assertThat(oneCell().count("1-01", "06:00", 1).outcome(CheckId.H03).notEvaluable())
                .extracting(NotEvaluable::missing)
                .containsExactly(new Message(
                        "missing.governing",
                        Map.of("times", List.of(LocalTime.of(12, 0), LocalTime.of(18, 0), LocalTime.of(22, 0)))));
    }

    @Test
    void h03CannotJudgeACellOfWhichNoSlipGoverns() {
        NightBuilder night = oneCell().count("1-01", "06:00", 79).count("1-01", "06:00", 80);
        assertThat(night.outcome(CheckId.H03).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(oneCell().received(LogKind.HEADCOUNT).outcome(CheckId.H03).result())
                .isEqualTo(OutcomeState.NOT_EVALUABLE);
    }

    @Test
    void h03DoesNotJudgeUnknownCells() {
        Outcome outcome = oneCell().counts("1-01", 10).counts("ghost", 80).outcome(CheckId.H03);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void h03TakesNamedCellsForGroupCellsWithoutCells() {
        assertThat(new NightBuilder()
                        .counts("1-01", 76)
                        .finding(CheckId.H03)
                        .subject()
                        .sector())
                .isEqualTo("?");
    }

    @Test
    void h03CannotBeJudgedWithoutTheHeadcount() {
        Outcome outcome = oneCell().outcome(CheckId.H03);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.HEADCOUNT),
                        Message.of("missing.log").with("file", "headcount.csv")));
    }
}
