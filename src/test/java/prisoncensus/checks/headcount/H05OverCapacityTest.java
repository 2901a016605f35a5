package prisoncensus.checks.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.checks.night.NightBuilder.validity;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;
import static prisoncensus.logbook.CountType.EMERGENCY;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
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
import prisoncensus.logbook.Validity;

class H05OverCapacityTest {
    private static NightBuilder twoCells(String capacity) {
        return new NightBuilder()
                .limit(LimitName.FACILITY_CAPACITY, capacity)
                .cell("1-01", "North", GROUP, 80)
                .cell("1-02", "North", GROUP, 80);
    }

    @ParameterizedTest
    @CsvSource({
        "49, 100, PASS",
        "50, 100, PASS",
        "51, 100, FAIL",
        "0, 0, PASS",
        "1, 0, FAIL",
        "9999, 9999999, PASS",
        "5000, 9999, FAIL",
        "4999, 9999, PASS"
    })
    void h05FailsAboveTheDeclaredCapacityOnly(int inEachCell, String capacity, OutcomeState expected) {
        Outcome outcome = twoCells(capacity)
                .counts("1-01", inEachCell)
                .counts("1-02", inEachCell)
                .outcome(CheckId.H05);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
        assertThat(outcome.notEvaluable()).isEmpty();
    }

    @Test
    void h05NamesTheCensusAndRestsOnItsSlips() {
        Finding finding =
                twoCells("100").counts("1-01", 60).count("1-02", "22:00", 41).finding(CheckId.H05);
        assertThat(finding.severity()).isEqualTo(Severity.BREACH);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.FACILITY, "facility", ""));
        assertThat(finding.found()).hasValue(101);
        assertThat(finding.limit()).hasValue(100);
        assertThat(finding.message())
                .isEqualTo(new Message("H05", Map.of("people", 101L, "capacity", 100L, "time", LocalTime.of(22, 0))));
        assertThat(sources(finding)).containsExactly("headcount.csv:5", "headcount.csv:6");
        assertThat(finding.since()).isEqualTo(DATE);
    }

    @Test
    void h05StandsSinceTheFirstNightOfItsRun() {
        NightBuilder night =
                twoCells("1").counts("1-01", 2).standing("H05", SubjectKind.FACILITY, "facility", DATE.minusDays(30));
        assertThat(night.finding(CheckId.H05).since()).isEqualTo(DATE.minusDays(30));
    }

    @ParameterizedTest
    @CsvSource({"99, 100", "100, 100", "0, 0"})
    void h05SaysAtLeastWhenTheRestDoesNotExceed(long people, long capacity) {
        Outcome outcome =
                twoCells(Long.toString(capacity)).counts("1-01", (int) people).outcome(CheckId.H05);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.judged()).isZero();
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.facility(),
                        new Message("missing.atLeast", Map.of("people", people, "capacity", capacity))));
    }

    @Test
    void h05FailsThoughCellsAreMissingWhenTheRestExceeds() {
        assertThat(twoCells("100").counts("1-01", 101).outcome(CheckId.H05).result())
                .isEqualTo(OutcomeState.FAIL);
    }

    @Test
    void h05TakesACellWhoseSlipsContradictEachOtherForMissing() {
        NightBuilder night =
                twoCells("100").counts("1-01", 50).count("1-02", "22:00", 60).count("1-02", "22:00", 61);
        assertThat(night.outcome(CheckId.H05).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
    }

    @Test
    void h05LooksAtTheCensusCountAlone() {
        NightBuilder night = twoCells("100")
                .count("1-01", "18:00", 99)
                .count("1-02", "18:00", 99)
                .slip("1-01", "22:30", 999, EMERGENCY, "", "")
                .count("1-01", "22:00", 50)
                .count("1-02", "22:00", 50);
        assertThat(night.outcome(CheckId.H05).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void h05TakesTheFacilitysOwnCensusCount() {
        NightBuilder night = twoCells("100")
                .limit(LimitName.CENSUS_COUNT, "06:00")
                .count("1-01", "06:00", 101)
                .count("1-01", "22:00", 1);
        assertThat(night.finding(CheckId.H05).message().values()).containsEntry("time", LocalTime.of(6, 0));
    }

    @Test
    void h05CountsPeopleInSolitaryAndInUnknownCells() {
        NightBuilder night = twoCells("100")
                .cell("S-1", "North", SOLITARY, 1)
                .counts("1-01", 49)
                .counts("1-02", 50)
                .counts("S-1", 1);
        assertThat(night.outcome(CheckId.H05).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.counts("ghost", 1).finding(CheckId.H05).message().values())
                .containsEntry("people", 101L);
    }

    @Test
    void h05CannotBeJudgedWithoutADeclaredCapacity() {
        Outcome outcome = new NightBuilder()
                .cell("1-01", "North", GROUP, 80)
                .counts("1-01", 9999)
                .outcome(CheckId.H05);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(Subject.facility(), Message.of("missing.capacity")));
    }

    @Test
    void h05KnowsOnlyTheCapacityInForce() {
        NightBuilder night = new NightBuilder()
                .limit(LimitName.FACILITY_CAPACITY, "1", validity(DATE.minusDays(5), DATE))
                .limit(LimitName.FACILITY_CAPACITY, "2", new Validity(DATE.plusDays(1), Optional.empty()))
                .counts("1-01", 3);
        assertThat(night.outcome(CheckId.H05).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
    }

    @Test
    void h05CannotBeJudgedWithoutTheHeadcount() {
        assertThat(twoCells("100").outcome(CheckId.H05).notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.HEADCOUNT),
                        Message.of("missing.log").with("file", "headcount.csv")));
    }

    @Test
    void h05NamesBothInputsIfBothAreMissing() {
        assertThat(new NightBuilder()
                        .limit(LimitName.FACILITY_CAPACITY, "100")
                        .outcome(CheckId.H05)
                        .notEvaluable())
                .extracting(one -> one.subject().name())
                .containsExactly("headcount", "cells");
    }

    @Test
    void h05NeverTakesAnUncountedCensusForZero() {
        Outcome outcome = twoCells("100").count("1-01", "18:00", 50).outcome(CheckId.H05);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.facility(), Message.of("missing.census").with("time", LocalTime.of(22, 0))));
    }

    @ParameterizedTest
    @CsvSource({"100, NOT_EVALUABLE", "101, FAIL"})
    void h05NeedsTheCellsUnlessItFails(int people, OutcomeState expected) {
        Outcome outcome = new NightBuilder()
                .limit(LimitName.FACILITY_CAPACITY, "100")
                .counts("1-01", people)
                .outcome(CheckId.H05);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.notEvaluable())
                .allSatisfy(one -> assertThat(one.missing())
                        .isEqualTo(Message.of("missing.log").with("file", "cells.csv")));
    }
}
