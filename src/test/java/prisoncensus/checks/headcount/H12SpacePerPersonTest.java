package prisoncensus.checks.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;

import java.math.BigDecimal;
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

class H12SpacePerPersonTest {
    private static NightBuilder oneCell(String area) {
        return new NightBuilder().area("1-01", "North", GROUP, area);
    }

    @ParameterizedTest
    @CsvSource({
        "272, 79, PASS",
        "272, 80, PASS",
        "272.0000, 80, PASS",
        "272, 81, FAIL",
        "271.9999, 80, FAIL",
        "272.0001, 80, PASS",
        "10.2, 3, PASS",
        "10.1999, 3, FAIL",
        "0, 0, PASS",
        "0, 1, FAIL"
    })
    void h12FailsBelowTheReferenceToTheLastDecimal(String area, int people, OutcomeState expected) {
        Outcome outcome = oneCell(area).count("1-01", "22:00", people).outcome(CheckId.H12);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 320, 80, PASS",
        "4, 319.9999, 80, FAIL",
        "0, 0, 80, PASS",
        "0.1, 0.3, 3, PASS",
        "0.1, 0.2999, 3, FAIL"
    })
    void h12TakesTheFacilitysOwnReference(String reference, String area, int people, OutcomeState expected) {
        NightBuilder night =
                oneCell(area).limit(LimitName.REFERENCE_SPACE_M2, reference).count("1-01", "22:00", people);
        assertThat(night.outcome(CheckId.H12).result()).isEqualTo(expected);
    }

    @Test
    void h12NamesTheSpaceRoundedDownAndRestsOnSlipAndCertificate() {
        Finding finding = oneCell("271.9900")
                .count("1-01", "06:00", 5)
                .out("1-01", "22:00", 79, 1)
                .finding(CheckId.H12);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.CELL, "1-01", "North"));
        assertThat(finding.found()).isEmpty();
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(new Message(
                        "H12",
                        Map.of(
                                "cell",
                                "1-01",
                                "time",
                                LocalTime.of(22, 0),
                                "area",
                                new BigDecimal("271.99"),
                                "people",
                                80,
                                "space",
                                new BigDecimal("3.39"),
                                "reference",
                                new BigDecimal("3.4"))));
        assertThat(sources(finding)).containsExactly("headcount.csv:3", "cells.csv:2");
        assertThat(finding.since()).isEqualTo(DATE);
    }

    @Test
    void h12LooksAtTheCensusCountAlone() {
        NightBuilder night = oneCell("100").count("1-01", "18:00", 80).count("1-01", "22:00", 1);
        assertThat(night.outcome(CheckId.H12).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.limit(LimitName.CENSUS_COUNT, "18:00")
                        .outcome(CheckId.H12)
                        .result())
                .isEqualTo(OutcomeState.FAIL);
    }

    @Test
    void h12CannotJudgeAGroupCellWithoutAGoverningSlip() {
        Outcome outcome = oneCell("100")
                .area("1-02", "North", GROUP, "100")
                .count("1-01", "18:00", 1)
                .count("1-02", "22:00", 1)
                .count("1-02", "22:00", 2)
                .outcome(CheckId.H12);
        assertThat(outcome.judged()).isZero();
        assertThat(outcome.notEvaluable())
                .extracting(one -> one.subject().name())
                .containsExactly("1-01", "1-02");
        assertThat(outcome.notEvaluable())
                .extracting(NotEvaluable::missing)
                .containsOnly(new Message("missing.governing", Map.of("times", List.of(LocalTime.of(22, 0)))));
    }

    @Test
    void h12AsksOnlyOfCellsWithAnArea() {
        Outcome outcome = oneCell("400")
                .cell("1-02", "North", GROUP, 80)
                .counts("1-01", 80)
                .outcome(CheckId.H12);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void h12CannotBeJudgedIfNoActiveCellHasAnArea() {
        Outcome outcome = new NightBuilder()
                .cell("1-01", "North", GROUP, 80)
                .counts("1-01", 80)
                .outcome(CheckId.H12);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(Subject.log(LogKind.CELLS), Message.of("missing.areas")));
    }

    @Test
    void h12JudgesASolitaryCellByItsSlipAndAsksNothingWithoutOne() {
        Outcome outcome = new NightBuilder()
                .area("S-1", "South", SOLITARY, "3")
                .area("S-2", "South", SOLITARY, "3")
                .area("S-3", "South", SOLITARY, "3.4")
                .area("S-4", "South", SOLITARY, "3")
                .count("S-1", "22:00", 1)
                .count("S-3", "22:00", 1)
                .count("S-4", "18:00", 1)
                .outcome(CheckId.H12);
        assertThat(outcome.findings())
                .extracting(finding -> finding.subject().name())
                .containsExactly("S-1");
        assertThat(outcome.judged()).isEqualTo(2);
        assertThat(outcome.notEvaluable()).isEmpty();
    }

    @Test
    void h12CannotJudgeASolitaryCellWhoseSlipsContradictEachOther() {
        NightBuilder night = new NightBuilder()
                .area("S-1", "South", SOLITARY, "3")
                .count("S-1", "22:00", 1)
                .count("S-1", "22:00", 0);
        assertThat(night.outcome(CheckId.H12).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
    }

    @Test
    void h12CannotBeJudgedWithoutTheCells() {
        Outcome outcome = new NightBuilder().counts("1-01", 70).outcome(CheckId.H12);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.CELLS), Message.of("missing.log").with("file", "cells.csv")));
    }

    @Test
    void h12CannotBeJudgedWithoutTheHeadcount() {
        Outcome outcome = new NightBuilder().cell("1-01", "North", GROUP, 80).outcome(CheckId.H12);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.HEADCOUNT),
                        Message.of("missing.log").with("file", "headcount.csv")));
    }
}
