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
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LogKind;

class H09ImplausibleCountTest {
    private static NightBuilder oneCell() {
        return new NightBuilder().cell("1-01", "North", GROUP, 80);
    }

    @ParameterizedTest
    @CsvSource({
        "GROUP, 80, 240, PASS",
        "GROUP, 80, 241, FAIL",
        "GROUP, 80, 239, PASS",
        "GROUP, 0, 0, PASS",
        "GROUP, 0, 1, FAIL",
        "SOLITARY, 1, 3, PASS",
        "SOLITARY, 1, 4, FAIL"
    })
    void h09FailsAboveThreeTimesTheLimit(CellKind kind, int limit, int people, OutcomeState expected) {
        Outcome outcome = new NightBuilder()
                .cell("1-01", "North", kind, limit)
                .counts("1-01", people)
                .outcome(CheckId.H09);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void h09NamesTheCountsAndStandsBesideH02() {
        NightBuilder night = oneCell()
                .count("1-01", "06:00", 800)
                .count("1-01", "12:00", 81)
                .slip("1-01", "13:00", 801, EMERGENCY, "", "");
        Finding finding = night.finding(CheckId.H09);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.CELL, "1-01", "North"));
        assertThat(finding.found()).isEmpty();
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(new Message(
                        "H09",
                        Map.of("cell", "1-01", "limit", 80, "counts", List.of(spoken(800, 6), spoken(801, 13)))));
        assertThat(sources(finding)).containsExactly("headcount.csv:2", "headcount.csv:4");
        assertThat(finding.since()).isEqualTo(DATE);
        assertThat(night.finding(CheckId.H02).found()).hasValue(801);
    }

    private static Message spoken(int people, int hour) {
        return new Message("part.peopleAt", Map.of("people", people, "time", LocalTime.of(hour, 0)));
    }

    @Test
    void h09CannotJudgeACellWithAMissingCountUnlessItFailsAlready() {
        Outcome outcome = oneCell().count("1-01", "06:00", 240).outcome(CheckId.H09);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .extracting(NotEvaluable::missing)
                .containsExactly(new Message(
                        "missing.governing",
                        Map.of("times", List.of(LocalTime.of(12, 0), LocalTime.of(18, 0), LocalTime.of(22, 0)))));
        Outcome failed = oneCell().count("1-01", "06:00", 241).outcome(CheckId.H09);
        assertThat(failed.result()).isEqualTo(OutcomeState.FAIL);
        assertThat(failed.notEvaluable()).isEmpty();
    }

    @Test
    void h09AsksNothingOfASolitaryCellWithoutASlip() {
        Outcome outcome = new NightBuilder()
                .received(LogKind.HEADCOUNT)
                .cell("S-1", "South", SOLITARY, 1)
                .outcome(CheckId.H09);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isZero();
    }

    @Test
    void h09TakesNamedCellsForGroupCellsWithoutCells() {
        assertThat(new NightBuilder()
                        .counts("1-01", 241)
                        .finding(CheckId.H09)
                        .subject()
                        .sector())
                .isEqualTo("?");
    }

    @Test
    void h09CannotBeJudgedWithoutTheHeadcount() {
        Outcome outcome = new NightBuilder().cell("1-01", "North", GROUP, 80).outcome(CheckId.H09);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.HEADCOUNT),
                        Message.of("missing.log").with("file", "headcount.csv")));
    }
}
