package prisoncensus.checks.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CountType.BED_BOOK;
import static prisoncensus.logbook.CountType.EMERGENCY;
import static prisoncensus.logbook.CountType.FORMAL;
import static prisoncensus.logbook.CountType.RECOUNT;

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

class H02OverLimitTest {
    private static NightBuilder oneCell() {
        return new NightBuilder().cell("1-01", "North", GROUP, 80);
    }

    private static NightBuilder exceptCensus(int people) {
        return oneCell()
                .count("1-01", "06:00", people)
                .count("1-01", "12:00", people)
                .count("1-01", "18:00", people);
    }

    @ParameterizedTest
    @CsvSource({
        "79, 80, PASS",
        "80, 80, PASS",
        "81, 80, FAIL",
        "0, 0, PASS",
        "1, 0, FAIL",
        "9999, 9999, PASS",
        "9999, 9998, FAIL"
    })
    void h02FailsAboveTheLimitOnly(int people, int limit, OutcomeState expected) {
        Outcome outcome = new NightBuilder()
                .cell("1-01", "North", GROUP, limit)
                .counts("1-01", people)
                .outcome(CheckId.H02);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
        assertThat(outcome.notEvaluable()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"79, 1, PASS", "79, 2, FAIL", "80, 0, PASS", "80, 1, FAIL"})
    void h02CountsPeopleOfTheCellWhoWereCountedElsewhere(int counted, int out, OutcomeState expected) {
        assertThat(exceptCensus(70)
                        .out("1-01", "22:00", counted, out)
                        .outcome(CheckId.H02)
                        .result())
                .isEqualTo(expected);
    }

    @Test
    void h02NamesTheOneCountOverTheLimit() {
        Finding finding = exceptCensus(80).count("1-01", "22:00", 81).finding(CheckId.H02);
        assertThat(finding.severity()).isEqualTo(Severity.BREACH);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.CELL, "1-01", "North"));
        assertThat(finding.found()).hasValue(81);
        assertThat(finding.limit()).hasValue(80);
        assertThat(finding.message())
                .isEqualTo(new Message(
                        "H02", Map.of("cell", "1-01", "limit", 80, "people", 81, "time", LocalTime.of(22, 0))));
        assertThat(sources(finding)).containsExactly("headcount.csv:5");
        assertThat(finding.since()).isEqualTo(DATE);
    }

    @Test
    void h02IsOneFindingForSeveralCountsAndFoundIsTheHighest() {
        Finding finding = oneCell()
                .count("1-01", "18:00", 82)
                .count("1-01", "06:00", 81)
                .count("1-01", "12:00", 90)
                .count("1-01", "22:00", 80)
                .finding(CheckId.H02);
        assertThat(finding.found()).hasValue(90);
        assertThat(finding.limit()).hasValue(80);
        assertThat(finding.message())
                .isEqualTo(new Message(
                        "H02.several",
                        Map.of(
                                "cell",
                                "1-01",
                                "limit",
                                80,
                                "number",
                                3,
                                "counts",
                                List.of(spoken(81, 6), spoken(90, 12), spoken(82, 18)))));
        assertThat(sources(finding)).containsExactly("headcount.csv:2", "headcount.csv:3", "headcount.csv:4");
    }

    private static Message spoken(int people, int hour) {
        return new Message("part.peopleAt", Map.of("people", people, "time", LocalTime.of(hour, 0)));
    }

    @Test
    void h02StandsSinceTheFirstNightOfItsRun() {
        NightBuilder night = oneCell().counts("1-01", 81).standing("H02", SubjectKind.CELL, "1-01", DATE.minusDays(1));
        assertThat(night.finding(CheckId.H02).since()).isEqualTo(DATE.minusDays(1));
    }

    @Test
    void h02JudgesAnEmergencyCountAtAnotherTime() {
        Finding finding = oneCell()
                .counts("1-01", 80)
                .slip("1-01", "03:00", 81, EMERGENCY, "", "")
                .finding(CheckId.H02);
        assertThat(finding.found()).hasValue(81);
        assertThat(finding.message().values()).containsEntry("time", LocalTime.of(3, 0));
    }

    @Test
    void h02NeedsTheScheduledCountsOfAGroupCellAndNoOthers() {
        NightBuilder night = oneCell()
                .counts("1-01", 80)
                .slip("1-01", "03:00", 81, EMERGENCY, "", "")
                .slip("1-01", "03:00", 82, EMERGENCY, "", "");
        assertThat(night.outcome(CheckId.H02).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void h02CannotJudgeAGroupCellWithAMissingCount() {
        Outcome outcome = exceptCensus(80).outcome(CheckId.H02);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.judged()).isZero();
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        new Subject(SubjectKind.CELL, "1-01", "North"),
                        new Message("missing.governing", Map.of("times", List.of(LocalTime.of(22, 0))))));
    }

    @Test
    void h02FailsOnWhatIsKnownThoughACountIsMissing() {
        Outcome outcome = exceptCensus(81).outcome(CheckId.H02);
        assertThat(outcome.result()).isEqualTo(OutcomeState.FAIL);
        assertThat(outcome.notEvaluable()).isEmpty();
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void h02TakesNoSideWhereSlipsContradictEachOther() {
        Outcome outcome = exceptCensus(70)
                .count("1-01", "22:00", 70)
                .count("1-01", "22:00", 99)
                .outcome(CheckId.H02);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void h02IsNotPassedByTheOtherCellsIfOneCannotBeJudged() {
        Outcome outcome = exceptCensus(70)
                .cell("1-02", "North", GROUP, 80)
                .counts("1-02", 70)
                .outcome(CheckId.H02);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void h02LetsASupersededSlipGo() {
        NightBuilder night = exceptCensus(70)
                .slip("1-01", "22:00", 99, FORMAL, "14", "")
                .slip("1-01", "22:00", 70, FORMAL, "15", "14");
        assertThat(night.outcome(CheckId.H02).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void h02BelievesTheBedBookMoreThanTheFormalCount() {
        NightBuilder night = exceptCensus(70)
                .slip("1-01", "22:00", 70, FORMAL, "", "")
                .slip("1-01", "22:00", 81, BED_BOOK, "", "")
                .slip("1-01", "22:00", 70, RECOUNT, "", "");
        assertThat(night.finding(CheckId.H02).found()).hasValue(81);
        assertThat(sources(night.finding(CheckId.H02))).containsExactly("headcount.csv:6");
    }
}
