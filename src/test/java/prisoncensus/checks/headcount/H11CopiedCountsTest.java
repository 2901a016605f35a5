package prisoncensus.checks.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.checks.night.NightBuilder.validity;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;
import static prisoncensus.logbook.CountType.EMERGENCY;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
import prisoncensus.logbook.LogKind;

class H11CopiedCountsTest {
    private static NightBuilder cells(int number) {
        var night = new NightBuilder().received(LogKind.HEADCOUNT);
        for (int i = 1; i <= number; i++) {
            night.cell("1-0" + i, "North", GROUP, 80);
        }
        return night;
    }

    private static NightBuilder counted(int cells, int people, String... times) {
        NightBuilder night = cells(cells);
        for (String time : times) {
            for (int i = 1; i <= cells; i++) {
                night.count("1-0" + i, time, people);
            }
        }
        return night;
    }

    @ParameterizedTest
    @CsvSource({"4, PASS, 0", "5, FAIL, 1", "6, FAIL, 1"})
    void h11AsksOfSectorsOfFiveGroupCellsOrMore(int cells, OutcomeState expected, int judged) {
        Outcome outcome = counted(cells, 70, "06:00", "12:00").outcome(CheckId.H11);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(judged);
    }

    @Test
    void h11FindsTheNumberThatAllSlipsSay() {
        Finding finding = counted(5, 70, "06:00", "22:00").finding(CheckId.H11);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.SECTOR, "North", "North"));
        assertThat(finding.found()).hasValue(70);
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(new Message(
                        "H11",
                        Map.of(
                                "sector",
                                "North",
                                "number",
                                10,
                                "times",
                                List.of(LocalTime.of(6, 0), LocalTime.of(22, 0)),
                                "found",
                                70)));
        assertThat(sources(finding)).hasSize(10).startsWith("headcount.csv:2").endsWith("headcount.csv:11");
        assertThat(finding.since()).isEqualTo(DATE);
    }

    @Test
    void h11FindsAZeroThatAllSlipsSay() {
        assertThat(counted(5, 0, "06:00", "22:00").finding(CheckId.H11).found()).hasValue(0);
    }

    @Test
    void h11PassesWhereOneSlipSaysAnotherNumber() {
        NightBuilder night = counted(5, 70, "06:00", "12:00").count("1-03", "18:00", 71);
        assertThat(night.outcome(CheckId.H11).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.outcome(CheckId.H11).judged()).isEqualTo(1);
    }

    @Test
    void h11ComparesThePeopleOfGoverningSlips() {
        NightBuilder people = counted(5, 70, "06:00", "12:00").out("1-01", "18:00", 69, 1);
        assertThat(people.outcome(CheckId.H11).result()).isEqualTo(OutcomeState.FAIL);
        NightBuilder conflict =
                counted(5, 70, "06:00", "12:00").count("1-01", "18:00", 71).count("1-01", "18:00", 72);
        assertThat(conflict.outcome(CheckId.H11).result()).isEqualTo(OutcomeState.FAIL);
    }

    @Test
    void h11CannotJudgeASectorCountedFewerThanTwoTimes() {
        Outcome outcome = counted(5, 70, "06:00").outcome(CheckId.H11);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        new Subject(SubjectKind.SECTOR, "North", "North"), Message.of("missing.twoCounts")));
        assertThat(cells(5).outcome(CheckId.H11).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(counted(5, 70, "06:00")
                        .count("1-01", "12:00", 71)
                        .outcome(CheckId.H11)
                        .result())
                .isEqualTo(OutcomeState.PASS);
    }

    @Test
    void h11LooksAtScheduledCountsAlone() {
        NightBuilder differs = counted(5, 70, "06:00", "12:00").slip("1-01", "03:00", 9, EMERGENCY, "", "");
        assertThat(differs.outcome(CheckId.H11).result()).isEqualTo(OutcomeState.FAIL);
        NightBuilder single = counted(5, 70, "06:00").slip("1-01", "03:00", 70, EMERGENCY, "", "");
        assertThat(single.outcome(CheckId.H11).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
    }

    @Test
    void h11LooksAtTheActiveGroupCellsOfTheSectorAlone() {
        NightBuilder night = counted(5, 70, "06:00", "12:00")
                .cell("S-1", "North", SOLITARY, 1)
                .certificate("old", "North", GROUP, OptionalInt.of(80), validity(DATE.minusDays(9), DATE))
                .counts("S-1", 1)
                .counts("old", 2)
                .counts("ghost", 3);
        assertThat(night.finding(CheckId.H11).found()).hasValue(70);
        NightBuilder four = counted(4, 70, "06:00", "12:00")
                .cell("S-1", "North", SOLITARY, 1)
                .cell("2-01", "South", GROUP, 80);
        assertThat(four.outcome(CheckId.H11).judged()).isZero();
    }

    @Test
    void h11CannotBeJudgedWithoutTheCells() {
        Outcome outcome = new NightBuilder().counts("1-01", 70).outcome(CheckId.H11);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.CELLS), Message.of("missing.log").with("file", "cells.csv")));
    }

    @Test
    void h11CannotBeJudgedWithoutTheHeadcount() {
        Outcome outcome = new NightBuilder().cell("1-01", "North", GROUP, 80).outcome(CheckId.H11);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.HEADCOUNT),
                        Message.of("missing.log").with("file", "headcount.csv")));
    }
}
