package prisoncensus.checks.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.checks.night.NightBuilder.validity;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;
import static prisoncensus.logbook.CountType.EMERGENCY;
import static prisoncensus.logbook.CountType.FORMAL;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
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
import prisoncensus.logbook.Validity;

class H01CountMissingTest {
    private static final LocalTime SIX = LocalTime.of(6, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EIGHTEEN = LocalTime.of(18, 0);
    private static final LocalTime CENSUS = LocalTime.of(22, 0);

    private static NightBuilder oneCell() {
        return new NightBuilder().cell("1-01", "North", GROUP, 80);
    }

    @Test
    void h01PassesWhenEveryGroupCellHasASlipAtEveryScheduledCount() {
        Outcome outcome = oneCell().counts("1-01", 0).outcome(CheckId.H01);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(1);
        assertThat(outcome.notEvaluable()).isEmpty();
    }

    @Test
    void h01NamesTheCountsThatHaveNoSlip() {
        Finding finding =
                oneCell().count("1-01", "06:00", 70).count("1-01", "22:00", 70).finding(CheckId.H01);
        assertThat(finding.severity()).isEqualTo(Severity.GAP);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.CELL, "1-01", "North"));
        assertThat(finding.found()).hasValue(2);
        assertThat(finding.limit()).hasValue(4);
        assertThat(finding.message())
                .isEqualTo(new Message(
                        "H01", Map.of("cell", "1-01", "times", List.of(NOON, EIGHTEEN), "found", 2, "limit", 4)));
        assertThat(sources(finding)).containsExactly("cells.csv:2");
        assertThat(finding.since()).isEqualTo(DATE);
    }

    @Test
    void h01FindsASingleMissingCount() {
        NightBuilder night =
                oneCell().count("1-01", "06:00", 70).count("1-01", "12:00", 70).count("1-01", "18:00", 70);
        assertThat(night.finding(CheckId.H01).found()).hasValue(1);
        assertThat(night.finding(CheckId.H01).message().values()).containsEntry("times", List.of(CENSUS));
    }

    @Test
    void h01FindsEveryCountMissingInAHeadcountOfHeaderOnly() {
        Finding finding = oneCell().received(LogKind.HEADCOUNT).finding(CheckId.H01);
        assertThat(finding.found()).hasValue(4);
        assertThat(finding.message().values()).containsEntry("times", List.of(SIX, NOON, EIGHTEEN, CENSUS));
    }

    @Test
    void h01TakesSupersededAndConflictingSlipsForSlips() {
        NightBuilder night = oneCell()
                .slip("1-01", "06:00", 70, FORMAL, "7", "7")
                .count("1-01", "12:00", 70)
                .count("1-01", "12:00", 71)
                .count("1-01", "18:00", 70)
                .count("1-01", "22:00", 70);
        assertThat(night.outcome(CheckId.H01).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void h01DoesNotTakeAnEmergencyCountAtAnotherTimeForAScheduledOne() {
        Finding finding = oneCell()
                .slip("1-01", "03:00", 70, EMERGENCY, "", "")
                .slip("1-01", "06:01", 70, FORMAL, "", "")
                .finding(CheckId.H01);
        assertThat(finding.found()).hasValue(4);
    }

    @Test
    void h01AsksNothingOfSolitaryCells() {
        Outcome outcome = new NightBuilder()
                .received(LogKind.HEADCOUNT)
                .cell("S-1", "North", SOLITARY, 1)
                .outcome(CheckId.H01);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isZero();
    }

    @Test
    void h01JudgesACellFromTheFirstDayOfItsValidityToTheDayBeforeItsEnd() {
        NightBuilder night = new NightBuilder()
                .received(LogKind.HEADCOUNT)
                .certificate("from today", "N", GROUP, OptionalInt.empty(), new Validity(DATE, Optional.empty()))
                .certificate("to tomorrow", "N", GROUP, OptionalInt.empty(), validity(DATE, DATE.plusDays(1)))
                .certificate("to today", "N", GROUP, OptionalInt.empty(), validity(DATE.minusDays(9), DATE))
                .certificate(
                        "from tomorrow",
                        "N",
                        GROUP,
                        OptionalInt.empty(),
                        new Validity(DATE.plusDays(1), Optional.empty()));
        assertThat(night.outcome(CheckId.H01).findings())
                .extracting(finding -> finding.subject().name())
                .containsExactly("from today", "to tomorrow");
    }

    @Test
    void h01MeasuresAgainstTheFacilitysOwnCountTimes() {
        NightBuilder night = oneCell()
                .limit(LimitName.COUNT_TIMES, "19:00 07:00")
                .limit(LimitName.CENSUS_COUNT, "19:00")
                .counts("1-01", 70);
        Finding finding = night.finding(CheckId.H01);
        assertThat(finding.found()).hasValue(2);
        assertThat(finding.limit()).hasValue(2);
        assertThat(finding.message().values()).containsEntry("times", List.of(LocalTime.of(7, 0), LocalTime.of(19, 0)));
    }

    @Test
    void h01FailsForOneCellAndStillJudgesTheOther() {
        Outcome outcome = oneCell()
                .cell("1-02", "North", GROUP, 80)
                .counts("1-01", 70)
                .count("1-02", "06:00", 70)
                .outcome(CheckId.H01);
        assertThat(outcome.result()).isEqualTo(OutcomeState.FAIL);
        assertThat(outcome.judged()).isEqualTo(2);
        assertThat(outcome.findings())
                .extracting(finding -> finding.subject().name())
                .containsExactly("1-02");
    }

    @Test
    void h01StandsSinceTheFirstNightOfItsRun() {
        LocalDate first = DATE.minusDays(3);
        NightBuilder night = oneCell()
                .received(LogKind.HEADCOUNT)
                .standing("H01", SubjectKind.CELL, "1-01", first)
                .standing("H02", SubjectKind.CELL, "1-01", DATE.minusDays(8))
                .standing("H01", SubjectKind.CELL, "1-02", DATE.minusDays(9));
        assertThat(night.finding(CheckId.H01).since()).isEqualTo(first);
    }

    @Test
    void h01CannotBeJudgedWithoutTheHeadcount() {
        Outcome outcome = oneCell().outcome(CheckId.H01);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.judged()).isZero();
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.HEADCOUNT),
                        Message.of("missing.log").with("file", "headcount.csv")));
    }

    @Test
    void h01CannotBeJudgedWithoutTheCells() {
        Outcome outcome = new NightBuilder().count("1-01", "06:00", 70).outcome(CheckId.H01);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.CELLS), Message.of("missing.log").with("file", "cells.csv")));
    }

    @Test
    void h01NamesBothInputsIfBothAreMissing() {
        assertThat(new NightBuilder().outcome(CheckId.H01).notEvaluable())
                .extracting(one -> one.subject().name())
                .containsExactly("headcount", "cells");
    }
}
