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

class H04SustainedOverTest {
    private static NightBuilder oneCell() {
        return new NightBuilder().cell("1-01", "North", GROUP, 80);
    }

    /** The people of cell 1-01 at 6, 12, 18 and 22; x is a count without a slip. */
    private static NightBuilder day(String people) {
        NightBuilder night = oneCell().received(LogKind.HEADCOUNT);
        String[] times = {"06:00", "12:00", "18:00", "22:00"};
        String[] counts = people.split(" ", -1);
        for (int i = 0; i < times.length; i++) {
            if (!counts[i].equals("x")) {
                night.count("1-01", times[i], Integer.parseInt(counts[i]));
            }
        }
        return night;
    }

    @ParameterizedTest
    @CsvSource({
        "81 81 81 81, FAIL",
        "81 81 81 80, FAIL",
        "80 81 81 81, FAIL",
        "81 81 80 81, PASS",
        "81 80 81 81, PASS",
        "81 81 80 80, PASS",
        "80 80 80 80, PASS",
        "81 81 81 x, FAIL",
        "81 81 x 81, NOT_EVALUABLE",
        "81 x 81 81, NOT_EVALUABLE",
        "80 80 80 x, NOT_EVALUABLE",
        "x x x x, NOT_EVALUABLE"
    })
    void h04FailsAtThreeCountsInARowAndAMissingCountBreaksTheRun(String people, OutcomeState expected) {
        assertThat(day(people).outcome(CheckId.H04).result()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 80 81 80 80, FAIL",
        "1, 80 80 80 80, PASS",
        "2, 81 81 80 81, FAIL",
        "2, 81 80 81 80, PASS",
        "4, 81 81 81 81, FAIL",
        "4, 81 81 81 80, PASS",
        "5, 81 81 81 81, PASS",
        "9999, 99 99 99 99, PASS",
        "5, 81 81 81 x, NOT_EVALUABLE"
    })
    void h04TakesTheFacilitysOwnNumberOfCountsEvenIfTheDayHasFewer(String least, String people, OutcomeState expected) {
        NightBuilder night = day(people).limit(LimitName.CELL_SUSTAINED_COUNTS, least);
        assertThat(night.outcome(CheckId.H04).result()).isEqualTo(expected);
    }

    @Test
    void h04IsOneFindingThatNamesTheCountsOfTheRun() {
        Finding finding = day("81 82 83 80").finding(CheckId.H04);
        assertThat(finding.severity()).isEqualTo(Severity.BREACH);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.CELL, "1-01", "North"));
        assertThat(finding.found()).isEmpty();
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(new Message(
                        "H04",
                        Map.of(
                                "cell",
                                "1-01",
                                "limit",
                                80,
                                "least",
                                3,
                                "counts",
                                List.of(spoken(81, 6), spoken(82, 12), spoken(83, 18)))));
        assertThat(sources(finding)).containsExactly("headcount.csv:2", "headcount.csv:3", "headcount.csv:4");
        assertThat(finding.since()).isEqualTo(DATE);
    }

    private static Message spoken(int people, int hour) {
        return new Message("part.peopleAt", Map.of("people", people, "time", LocalTime.of(hour, 0)));
    }

    @Test
    void h04NamesEveryRunThatIsLongEnoughAndNoOther() {
        NightBuilder night = new NightBuilder()
                .limit(LimitName.COUNT_TIMES, "01:00 02:00 03:00 04:00 05:00 06:00 07:00 22:00")
                .limit(LimitName.CELL_SUSTAINED_COUNTS, "2")
                .cell("1-01", "North", GROUP, 80);
        int[] people = {81, 82, 80, 83, 80, 84, 85, 80};
        String[] times = {"01:00", "02:00", "03:00", "04:00", "05:00", "06:00", "07:00", "22:00"};
        for (int i = 0; i < times.length; i++) {
            night.count("1-01", times[i], people[i]);
        }
        assertThat(sources(night.finding(CheckId.H04)))
                .containsExactly("headcount.csv:2", "headcount.csv:3", "headcount.csv:7", "headcount.csv:8");
    }

    @Test
    void h04JudgesScheduledCountsAlone() {
        NightBuilder night = day("81 81 80 80").slip("1-01", "13:00", 99, EMERGENCY, "", "");
        assertThat(night.outcome(CheckId.H04).result()).isEqualTo(OutcomeState.PASS);
        NightBuilder between = day("81 81 81 80").slip("1-01", "13:00", 1, EMERGENCY, "", "");
        assertThat(between.outcome(CheckId.H04).result()).isEqualTo(OutcomeState.FAIL);
    }

    @Test
    void h04IsBrokenByACountWhoseSlipsContradictEachOther() {
        Outcome outcome = day("81 81 x 81")
                .count("1-01", "18:00", 81)
                .count("1-01", "18:00", 82)
                .outcome(CheckId.H04);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        new Subject(SubjectKind.CELL, "1-01", "North"),
                        new Message("missing.governing", Map.of("times", List.of(LocalTime.of(18, 0))))));
    }

    @ParameterizedTest
    @CsvSource({"1, PASS", "2, FAIL"})
    void h04JudgesASolitaryCellBySlipsOfItsOwn(int people, OutcomeState expected) {
        Outcome outcome = new NightBuilder()
                .cell("S-1", "South", SOLITARY, 1)
                .cell("S-2", "South", SOLITARY, 1)
                .count("S-1", "06:00", people)
                .count("S-1", "12:00", people)
                .count("S-1", "18:00", people)
                .outcome(CheckId.H04);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void h04AsksNothingOfASolitaryCellWithoutAScheduledSlip() {
        Outcome outcome = new NightBuilder()
                .cell("S-1", "South", SOLITARY, 1)
                .slip("S-1", "03:00", 2, EMERGENCY, "", "")
                .slip("S-1", "03:00", 3, EMERGENCY, "", "")
                .outcome(CheckId.H04);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isZero();
    }

    @Test
    void h04CannotJudgeASolitaryCellWhoseScheduledSlipsContradictEachOther() {
        NightBuilder night = new NightBuilder()
                .cell("S-1", "South", SOLITARY, 1)
                .count("S-1", "06:00", 2)
                .count("S-1", "06:00", 3);
        assertThat(night.outcome(CheckId.H04).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
    }

    @Test
    void h04TakesNamedCellsForGroupCellsWithoutCells() {
        assertThat(new NightBuilder()
                        .counts("1-01", 81)
                        .finding(CheckId.H04)
                        .subject()
                        .sector())
                .isEqualTo("?");
    }

    @Test
    void h04CannotBeJudgedWithoutTheHeadcount() {
        Outcome outcome = new NightBuilder().cell("1-01", "North", GROUP, 80).outcome(CheckId.H04);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.HEADCOUNT),
                        Message.of("missing.log").with("file", "headcount.csv")));
    }
}
