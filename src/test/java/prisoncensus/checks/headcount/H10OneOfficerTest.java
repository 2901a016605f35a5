package prisoncensus.checks.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.checks.night.NightBuilder.validity;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;
import static prisoncensus.logbook.CountType.FORMAL;
import static prisoncensus.logbook.CountType.RECOUNT;
import static prisoncensus.logbook.CountType.STANDING;

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
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.LogKind;

class H10OneOfficerTest {
    private static NightBuilder northWithOfficers() {
        return new NightBuilder()
                .columns(LogKind.HEADCOUNT, "cell", "scheduled_time", "counted", "officer", "second_officer")
                .cell("1-01", "North", GROUP, 80)
                .cell("S-1", "North", SOLITARY, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "A, B, PASS",
        "'', B, PASS",
        "A, A, FAIL",
        "A, ' A ', FAIL",
        "A, a, PASS",
        "A, '', FAIL",
        "A, '  ', FAIL",
        "'', '', FAIL",
        "' ', ' ', FAIL"
    })
    void h10FailsWithoutASecondOfficerOfAnotherName(String officer, String second, OutcomeState expected) {
        Outcome outcome = northWithOfficers()
                .officers("1-01", "06:00", FORMAL, officer, second)
                .outcome(CheckId.H10);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"FORMAL, FAIL", "STANDING, FAIL", "RECOUNT, PASS", "EMERGENCY, PASS", "BED_BOOK, PASS"})
    void h10AsksOfFormalAndStandingCountsAlone(CountType type, OutcomeState expected) {
        assertThat(northWithOfficers()
                        .officers("1-01", "06:00", type, "A", "")
                        .outcome(CheckId.H10)
                        .result())
                .isEqualTo(expected);
    }

    @Test
    void h10IsOneFindingForTheSlipsOfTheSector() {
        Finding finding = northWithOfficers()
                .officers("1-01", "06:00", FORMAL, "A", "A")
                .officers("1-01", "12:00", FORMAL, "A", "B")
                .officers("S-1", "12:30", STANDING, "A", "")
                .officers("1-01", "18:00", RECOUNT, "A", "")
                .finding(CheckId.H10);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.SECTOR, "North", "North"));
        assertThat(finding.found()).hasValue(2);
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message()).isEqualTo(new Message("H10", Map.of("sector", "North", "found", 2, "number", 3)));
        assertThat(sources(finding)).containsExactly("headcount.csv:2", "headcount.csv:4");
        assertThat(finding.since()).isEqualTo(DATE);
    }

    @Test
    void h10AsksOfSupersededSlipsToo() {
        Finding finding =
                northWithOfficers().slip("1-01", "06:00", 5, FORMAL, "1", "1").finding(CheckId.H10);
        assertThat(finding.found()).hasValue(1);
        assertThat(finding.message().key()).isEqualTo("H10.one");
    }

    @Test
    void h10JudgesEachSectorByItsActiveCells() {
        Outcome outcome = northWithOfficers()
                .cell("2-01", "South", GROUP, 80)
                .cell("3-01", "West", GROUP, 80)
                .certificate("4-01", "East", GROUP, OptionalInt.of(80), validity(DATE.minusDays(9), DATE))
                .officers("1-01", "06:00", FORMAL, "A", "")
                .officers("2-01", "06:00", FORMAL, "A", "B")
                .officers("4-01", "06:00", FORMAL, "A", "")
                .officers("ghost", "06:00", FORMAL, "A", "")
                .outcome(CheckId.H10);
        assertThat(outcome.judged()).isEqualTo(3);
        assertThat(outcome.findings())
                .extracting(finding -> finding.subject().name())
                .containsExactly("North");
    }

    @ParameterizedTest
    @CsvSource({"officer, second_officer", "second_officer, officer"})
    void h10CannotBeJudgedWithoutOneOfTheTwoColumns(String column, String lacking) {
        Outcome outcome = new NightBuilder()
                .columns(LogKind.HEADCOUNT, column)
                .cell("1-01", "North", GROUP, 80)
                .officers("1-01", "06:00", FORMAL, "A", "A")
                .outcome(CheckId.H10);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.HEADCOUNT),
                        new Message("missing.columns", Map.of("file", "headcount.csv", "columns", List.of(lacking)))));
    }

    @Test
    void h10TakesNamedCellsForOnesOfAnUnknownSectorWithoutCells() {
        NightBuilder night = new NightBuilder()
                .columns(LogKind.HEADCOUNT, "officer", "second_officer")
                .officers("1-01", "06:00", FORMAL, "A", "");
        assertThat(night.finding(CheckId.H10).subject().name()).isEqualTo("?");
    }

    @Test
    void h10CannotBeJudgedWithoutTheHeadcount() {
        Outcome outcome = new NightBuilder().cell("1-01", "North", GROUP, 80).outcome(CheckId.H10);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.HEADCOUNT),
                        Message.of("missing.log").with("file", "headcount.csv")));
    }
}
