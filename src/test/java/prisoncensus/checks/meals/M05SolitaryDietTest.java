package prisoncensus.checks.meals;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;
import static prisoncensus.logbook.Meal.BREAKFAST;
import static prisoncensus.logbook.Meal.DINNER;
import static prisoncensus.logbook.Meal.LUNCH;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NotEvaluable;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LogKind;

class M05SolitaryDietTest {
    /** As many people at every count that governs a meal. */
    private static NightBuilder counted(NightBuilder night, String cell, int people) {
        return night.countBefore(cell, "22:00", people)
                .count(cell, "06:00", people)
                .count(cell, "12:00", people);
    }

    private static NightBuilder night(int group, int solitary) {
        NightBuilder night = new NightBuilder().cell("4-07", "North", GROUP, 80).cell("S-1", "South", SOLITARY, 9);
        return counted(counted(night, "4-07", group), "S-1", solitary);
    }

    /** Breakfast and dinner are the same for all: one plate a person. */
    private static NightBuilder lunch(int group, int groupPlates, int solitary, int solitaryPlates) {
        return night(group, solitary)
                .meal("4-07", BREAKFAST, group)
                .meal("S-1", BREAKFAST, solitary)
                .meal("4-07", LUNCH, groupPlates)
                .meal("S-1", LUNCH, solitaryPlates)
                .meal("4-07", DINNER, group)
                .meal("S-1", DINNER, solitary);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 80, 3, 2, FAIL",
        "80, 80, 3, 3, PASS",
        "80, 80, 3, 4, PASS",
        // a third each, which no decimal tells exactly
        "3, 1, 9, 3, PASS",
        "9, 4, 3, 1, FAIL",
        "9, 2, 3, 1, PASS",
        // one plate more for 80 people is more a person than in solitary
        "80, 81, 3, 3, FAIL",
        "80, 0, 3, 0, PASS",
        "80, 1, 3, 0, FAIL",
        // nobody to compare with
        "0, 9, 3, 0, PASS",
        "80, 80, 0, 0, PASS"
    })
    void m05ComparesPlatesAPerson(int group, int groupPlates, int solitary, int solitaryPlates, OutcomeState result) {
        assertThat(lunch(group, groupPlates, solitary, solitaryPlates)
                        .outcome(CheckId.M05)
                        .result())
                .isEqualTo(result);
    }

    @Test
    void m05SaysAtWhichMealsAndByWhichLines() {
        Finding finding = lunch(80, 80, 3, 2).finding(CheckId.M05);
        assertThat(finding.severity()).isEqualTo(Severity.BREACH);
        assertThat(finding.subject()).isEqualTo(Subject.facility());
        assertThat(finding.found()).hasValue(1);
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(Message.of("M05")
                        .with(
                                "meals",
                                List.of(new Message(
                                        "part.diet",
                                        Map.of(
                                                "meal",
                                                LUNCH,
                                                "solitaryPlates",
                                                2L,
                                                "solitaryPeople",
                                                3L,
                                                "groupPlates",
                                                80L,
                                                "groupPeople",
                                                80L)))));
        assertThat(sources(finding))
                .containsExactly("headcount.csv:2", "headcount.csv:4", "meals.csv:4", "meals.csv:5");
    }

    @Test
    void m05AddsUpAllCellsOfAKindThatHavePeople() {
        NightBuilder night =
                lunch(80, 80, 3, 2).cell("4-08", "North", GROUP, 80).cell("S-2", "South", SOLITARY, 9);
        counted(counted(night, "4-08", 0), "S-2", 1);
        // without the cell with nobody: 80 plates for 80 people, and in solitary 4 for 4
        night.meals("4-08", 50).meal("S-2", BREAKFAST, 1).meal("S-2", LUNCH, 2).meal("S-2", DINNER, 1);
        assertThat(night.outcome(CheckId.M05).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void m05IsNotEvaluableForAMealAtWhichACellWithPeopleHasNoRecord() {
        Outcome outcome = night(80, 3)
                .meals("4-07", 80)
                .meal("S-1", BREAKFAST, 3)
                .meal("S-1", DINNER, 3)
                .outcome(CheckId.M05);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.facility(),
                        MissingInput.parts(List.of(Message.of("part.noRecordIn")
                                .with("meal", LUNCH)
                                .with("cells", List.of("S-1"))))));
    }

    @Test
    void m05FailsAtOneMealThoughAnotherCannotBeJudged() {
        Finding finding = night(80, 3)
                .meals("4-07", 80)
                .meal("S-1", BREAKFAST, 2)
                .meal("S-1", DINNER, 1)
                .finding(CheckId.M05);
        assertThat(finding.found()).hasValue(2);
    }

    @Test
    void m05IsNotEvaluableForAMealAtWhichAGroupCellHasNoGoverningCount() {
        NightBuilder night =
                lunch(80, 80, 3, 2).cell("4-08", "North", GROUP, 80).meals("4-08", 80);
        night.countBefore("4-08", "22:00", 80).count("4-08", "12:00", 80);
        assertThat(night.outcome(CheckId.M05).notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.facility(),
                        MissingInput.parts(List.of(Message.of("part.noCountIn")
                                .with("meal", LUNCH)
                                .with("count", Message.of("part.time").with("time", LocalTime.of(6, 0)))
                                .with("cells", List.of("4-08"))))));
    }

    @Test
    void m05AGroupCellWithNobodyNeedsNoRecordAndASolitaryCellNoCount() {
        NightBuilder night = lunch(80, 80, 3, 3)
                .cell("4-08", "North", GROUP, 80)
                .cell("S-2", "South", SOLITARY, 1)
                .meal("S-2", LUNCH, 0);
        counted(night, "4-08", 0);
        assertThat(night.outcome(CheckId.M05).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.outcome(CheckId.M05).judged()).isEqualTo(1);
    }

    @Test
    void m05NamesTheLogsThatWereNotReceived() {
        assertThat(new NightBuilder().outcome(CheckId.M05).notEvaluable())
                .containsExactly(
                        new NotEvaluable(Subject.log(LogKind.MEALS), MissingInput.log(LogKind.MEALS)),
                        new NotEvaluable(Subject.log(LogKind.CELLS), MissingInput.log(LogKind.CELLS)));
        assertThat(new NightBuilder()
                        .cell("S-1", "South", SOLITARY, 1)
                        .received(LogKind.MEALS)
                        .outcome(CheckId.M05)
                        .notEvaluable())
                .hasSize(2)
                .allMatch(unjudged -> unjudged.subject().equals(Subject.log(LogKind.HEADCOUNT)));
    }

    @Test
    void m05WithoutTheHeadcountOfTheNightStillFailsAtBreakfast() {
        NightBuilder night = new NightBuilder()
                .cell("4-07", "North", GROUP, 80)
                .cell("S-1", "South", SOLITARY, 9)
                .countBefore("4-07", "22:00", 80)
                .countBefore("S-1", "22:00", 3)
                .meals("4-07", 80)
                .meals("S-1", 2);
        assertThat(night.finding(CheckId.M05).found()).hasValue(1);
    }
}
