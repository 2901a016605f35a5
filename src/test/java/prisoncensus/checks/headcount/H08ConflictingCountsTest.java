package prisoncensus.checks.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;
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
import prisoncensus.logbook.LogKind;

class H08ConflictingCountsTest {
    private static NightBuilder oneCell() {
        return new NightBuilder().cell("1-01", "North", GROUP, 80);
    }

    @ParameterizedTest
    @CsvSource({"70, PASS", "69, FAIL", "71, FAIL"})
    void h08FailsWhereSlipsOfOneTimeDiffer(int second, OutcomeState expected) {
        Outcome outcome = oneCell()
                .count("1-01", "06:00", 70)
                .count("1-01", "06:00", second)
                .outcome(CheckId.H08);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
        assertThat(outcome.notEvaluable()).isEmpty();
    }

    @Test
    void h08IsOneFindingForAllTimesWithTheSlipsInTheOrderOfTheDay() {
        Finding finding = oneCell()
                .count("1-01", "22:00", 5)
                .count("1-01", "22:00", 4)
                .count("1-01", "06:00", 9)
                .count("1-01", "06:00", 8)
                .count("1-01", "06:00", 9)
                .count("1-01", "12:00", 7)
                .finding(CheckId.H08);
        assertThat(finding.severity()).isEqualTo(Severity.GAP);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.CELL, "1-01", "North"));
        assertThat(finding.found()).isEmpty();
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(new Message(
                        "H08",
                        Map.of(
                                "cell",
                                "1-01",
                                "counts",
                                List.of(spoken(8, 6), spoken(9, 6), spoken(4, 22), spoken(5, 22)))));
        assertThat(sources(finding))
                .containsExactly(
                        "headcount.csv:2", "headcount.csv:3", "headcount.csv:4", "headcount.csv:5", "headcount.csv:6");
        assertThat(finding.since()).isEqualTo(DATE);
    }

    private static Message spoken(int people, int hour) {
        return new Message("part.peopleAt", Map.of("people", people, "time", LocalTime.of(hour, 0)));
    }

    @Test
    void h08AsksOnlyOfTheHighestRank() {
        NightBuilder night = oneCell()
                .count("1-01", "06:00", 70)
                .count("1-01", "06:00", 71)
                .slip("1-01", "06:00", 72, RECOUNT, "", "");
        assertThat(night.outcome(CheckId.H08).result()).isEqualTo(OutcomeState.PASS);
        Finding finding = night.slip("1-01", "06:00", 73, RECOUNT, "", "").finding(CheckId.H08);
        assertThat(sources(finding)).containsExactly("headcount.csv:4", "headcount.csv:5");
    }

    @Test
    void h08LetsSupersededSlipsGo() {
        NightBuilder night = oneCell()
                .slip("1-01", "06:00", 70, FORMAL, "1", "")
                .slip("1-01", "06:00", 71, FORMAL, "2", "1")
                .slip("1-01", "12:00", 70, FORMAL, "3", "3");
        assertThat(night.outcome(CheckId.H08).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void h08ComparesThePeopleOfTheSlips() {
        NightBuilder night = oneCell().out("1-01", "06:00", 69, 1).count("1-01", "06:00", 70);
        assertThat(night.outcome(CheckId.H08).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.out("1-01", "06:00", 70, 1).outcome(CheckId.H08).result())
                .isEqualTo(OutcomeState.FAIL);
    }

    @Test
    void h08WatchesSolitaryCellsAndEmergencyCountsToo() {
        Outcome outcome = new NightBuilder()
                .cell("S-1", "South", SOLITARY, 1)
                .cell("S-2", "South", SOLITARY, 1)
                .slip("S-1", "03:00", 1, EMERGENCY, "", "")
                .slip("S-1", "03:00", 0, EMERGENCY, "", "")
                .outcome(CheckId.H08);
        assertThat(outcome.findings())
                .extracting(finding -> finding.subject().name())
                .containsExactly("S-1");
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void h08PassesACellWithoutSlipsAndLeavesUnknownCellsAlone() {
        Outcome outcome =
                oneCell().count("ghost", "06:00", 1).count("ghost", "06:00", 2).outcome(CheckId.H08);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void h08TakesNamedCellsForActiveOnesWithoutCells() {
        NightBuilder night = new NightBuilder().count("1-01", "06:00", 1).count("1-01", "06:00", 2);
        assertThat(night.finding(CheckId.H08).subject().sector()).isEqualTo("?");
    }

    @Test
    void h08CannotBeJudgedWithoutTheHeadcount() {
        Outcome outcome = new NightBuilder().cell("1-01", "North", GROUP, 80).outcome(CheckId.H08);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.HEADCOUNT),
                        Message.of("missing.log").with("file", "headcount.csv")));
    }
}
