package prisoncensus.checks.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.validity;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NotEvaluable;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Validity;

/** H02 and the kinds of cells: solitary, unknown, without a limit of their own, without a certificate. */
class H02OverLimitCellsTest {
    @Test
    void h02KnowsNoSolitaryCellWithoutASlip() {
        Outcome outcome = new NightBuilder()
                .received(LogKind.HEADCOUNT)
                .cell("S-1", "North", SOLITARY, 1)
                .outcome(CheckId.H02);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, PASS", "1, PASS", "2, FAIL"})
    void h02JudgesASolitaryCellByTheSlipsItHas(int people, OutcomeState expected) {
        Outcome outcome = new NightBuilder()
                .cell("S-1", "North", SOLITARY, 1)
                .count("S-1", "12:00", people)
                .outcome(CheckId.H02);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void h02CannotJudgeASolitaryCellWhoseSlipsContradictEachOther() {
        Outcome outcome = new NightBuilder()
                .cell("S-1", "North", SOLITARY, 1)
                .count("S-1", "06:00", 1)
                .count("S-1", "12:00", 1)
                .count("S-1", "12:00", 2)
                .outcome(CheckId.H02);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .extracting(one -> one.missing().values())
                .containsExactly(Map.of("times", List.of(LocalTime.of(12, 0))));
    }

    @Test
    void h02DoesNotJudgeCellsThatAreUnknownOrNotActive() {
        Outcome outcome = new NightBuilder()
                .certificate("old", "North", GROUP, OptionalInt.of(1), validity(DATE.minusDays(9), DATE))
                .counts("old", 5)
                .counts("ghost", 9999)
                .outcome(CheckId.H02);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isZero();
    }

    @Test
    void h02TakesTheRowOfTheCellThatIsInForce() {
        Finding finding = new NightBuilder()
                .certificate("1-01", "Old", GROUP, OptionalInt.of(99), validity(DATE.minusDays(9), DATE))
                .certificate("1-01", "New", GROUP, OptionalInt.of(50), new Validity(DATE, Optional.empty()))
                .counts("1-01", 60)
                .finding(CheckId.H02);
        assertThat(finding.subject().sector()).isEqualTo("New");
        assertThat(finding.limit()).hasValue(50);
    }

    @ParameterizedTest
    @CsvSource({"GROUP, 80", "SOLITARY, 1"})
    void h02TakesTheDefaultForABlankLimit(CellKind kind, int limit) {
        NightBuilder night = new NightBuilder()
                .certificate("1-01", "North", kind, OptionalInt.empty(), new Validity(DATE, Optional.empty()))
                .counts("1-01", limit + 1);
        assertThat(night.finding(CheckId.H02).limit()).hasValue(limit);
    }

    @ParameterizedTest
    @CsvSource({"GROUP, 40", "SOLITARY, 3"})
    void h02TakesTheFacilitysOwnLimitForABlankLimit(CellKind kind, int limit) {
        NightBuilder night = new NightBuilder()
                .limit(LimitName.CELL_LIMIT, "40")
                .limit(LimitName.SOLITARY_CELL_LIMIT, "3")
                .certificate("1-01", "North", kind, OptionalInt.empty(), new Validity(DATE, Optional.empty()))
                .counts("1-01", limit + 1);
        assertThat(night.finding(CheckId.H02).limit()).hasValue(limit);
    }

    @ParameterizedTest
    @CsvSource({"80, PASS", "81, FAIL"})
    void h02TakesNamedCellsForGroupCellsOfTheGeneralLimitWithoutCells(int people, OutcomeState expected) {
        Outcome outcome = new NightBuilder().counts("1-01", people).outcome(CheckId.H02);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
        assertThat(outcome.findings())
                .allSatisfy(finding -> assertThat(finding.subject().sector()).isEqualTo("?"))
                .allSatisfy(finding -> assertThat(finding.limit()).hasValue(80));
    }

    @Test
    void h02WantsAllScheduledCountsOfANamedCellWithoutCells() {
        assertThat(new NightBuilder()
                        .count("1-01", "06:00", 70)
                        .outcome(CheckId.H02)
                        .result())
                .isEqualTo(OutcomeState.NOT_EVALUABLE);
    }

    @Test
    void h02CannotBeJudgedWithoutTheHeadcount() {
        Outcome outcome = new NightBuilder().cell("1-01", "North", GROUP, 80).outcome(CheckId.H02);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.HEADCOUNT),
                        Message.of("missing.log").with("file", "headcount.csv")));
    }

    @Test
    void h02CannotJudgeGroupCellsByAHeadcountOfHeaderOnly() {
        Outcome outcome = new NightBuilder()
                .received(LogKind.HEADCOUNT)
                .cell("1-01", "North", GROUP, 80)
                .cell("1-02", "North", GROUP, 80)
                .outcome(CheckId.H02);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .extracting(one -> one.subject().name())
                .containsExactly("1-01", "1-02");
    }

    @ParameterizedTest
    @EnumSource(
            value = CheckId.class,
            names = {"H02", "H03"})
    void h02AndH03PassNothingWhereNeitherCellsNorHeadcountNameACell(CheckId rule) {
        Outcome outcome = new NightBuilder().received(LogKind.HEADCOUNT).outcome(rule);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.CELLS), Message.of("missing.log").with("file", "cells.csv")));
    }
}
