package prisoncensus.checks.meals;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.checks.night.NightBuilder.validity;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;
import static prisoncensus.logbook.Meal.BREAKFAST;
import static prisoncensus.logbook.Meal.DINNER;
import static prisoncensus.logbook.Meal.LUNCH;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
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
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.LogKind;

class M01MealMissingTest {
    private static NightBuilder group() {
        return new NightBuilder().cell("4-07", "North", GROUP, 80).received(LogKind.HEADCOUNT, LogKind.MEALS);
    }

    /** One person in solitary at every count that governs a meal. */
    private static NightBuilder solitary() {
        return new NightBuilder()
                .cell("S-1", "South", SOLITARY, 1)
                .countBefore("S-1", "22:00", 1)
                .count("S-1", "06:00", 1)
                .count("S-1", "12:00", 1)
                .received(LogKind.MEALS);
    }

    @Test
    void m01PassesWithARecordOfEveryMealEvenOfZeroPlates() {
        Outcome outcome = group().meals("4-07", 0).outcome(CheckId.M01);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void m01NamesTheMealsWithoutARecord() {
        Finding finding = group().meal("4-07", LUNCH, 80).finding(CheckId.M01);
        assertThat(finding.severity()).isEqualTo(Severity.GAP);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.CELL, "4-07", "North"));
        assertThat(finding.found()).hasValue(2);
        assertThat(finding.limit()).hasValue(3);
        assertThat(finding.message())
                .isEqualTo(new Message(
                        "M01", Map.of("cell", "4-07", "meals", List.of(BREAKFAST, DINNER), "found", 2, "limit", 3)));
        assertThat(sources(finding)).containsExactly("cells.csv:2");
    }

    @Test
    void m01FindsOneMissingMealAndAllThree() {
        assertThat(group().meal("4-07", LUNCH, 80)
                        .meal("4-07", DINNER, 80)
                        .finding(CheckId.M01)
                        .found())
                .hasValue(1);
        assertThat(group().finding(CheckId.M01).found()).hasValue(3);
    }

    @Test
    void m01ARecordThatWasReplacedIsNoRecord() {
        NightBuilder night = group().meal("4-07", BREAKFAST, 80, "", "7", "")
                .meal("4-07", BREAKFAST, 81, "", "7", "")
                .meal("4-07", LUNCH, 80, "", "8", "7")
                .meal("4-07", DINNER, 80);
        assertThat(night.finding(CheckId.M01).message().values()).containsEntry("meals", List.of(BREAKFAST));
    }

    @Test
    void m01AsksForTheMealsOfASolitaryCellWithPeople() {
        Finding finding = solitary().meal("S-1", LUNCH, 1).finding(CheckId.M01);
        assertThat(finding.found()).hasValue(2);
        assertThat(sources(finding))
                .containsExactlyInAnyOrder("cells.csv:2", "2026-11-19/headcount.csv:2", "headcount.csv:3");
        assertThat(solitary().meals("S-1", 1).outcome(CheckId.M01).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void m01AsksNothingOfASolitaryCellWithNobodyOrWithoutASlip() {
        NightBuilder night = new NightBuilder()
                .cell("S-1", "South", SOLITARY, 1)
                .cell("S-2", "South", SOLITARY, 1)
                .countBefore("S-1", "22:00", 0)
                .count("S-1", "06:00", 0)
                .received(LogKind.MEALS);
        Outcome outcome = night.outcome(CheckId.M01);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isZero();
    }

    @Test
    void m01WithoutTheHeadcountCannotJudgeSolitaryCells() {
        Outcome outcome = new NightBuilder()
                .cell("4-07", "North", GROUP, 80)
                .cell("S-1", "South", SOLITARY, 1)
                .countBefore("S-1", "22:00", 1)
                .meals("4-07", 80)
                .outcome(CheckId.M01);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.judged()).isEqualTo(1);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        new Subject(SubjectKind.CELL, "S-1", "South"), MissingInput.log(LogKind.HEADCOUNT)));
    }

    @Test
    void m01WithoutTheHeadcountFailsAllTheSameOverAGroupCell() {
        NightBuilder night = new NightBuilder()
                .cell("4-07", "North", GROUP, 80)
                .cell("S-1", "South", SOLITARY, 1)
                .meal("4-07", LUNCH, 80);
        assertThat(night.outcome(CheckId.M01).result()).isEqualTo(OutcomeState.FAIL);
    }

    @Test
    void m01WithoutTheHeadcountPassesWhereThereAreOnlyGroupCells() {
        NightBuilder night = new NightBuilder().cell("4-07", "North", GROUP, 80).meals("4-07", 80);
        assertThat(night.outcome(CheckId.M01).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void m01WithoutTheHeadcountOfTheDayBeforeASolitaryCellIsNoSubjectOfBreakfast() {
        NightBuilder night = new NightBuilder()
                .cell("S-1", "South", SOLITARY, 1)
                .count("S-1", "06:00", 1)
                .meal("S-1", LUNCH, 1);
        assertThat(night.outcome(CheckId.M01).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.count("S-1", "12:00", 1).finding(CheckId.M01).found()).hasValue(1);
    }

    @Test
    void m01CellsThatAreNotActiveAreNoSubjects() {
        NightBuilder night = group().certificate(
                        "old", "N", GROUP, OptionalInt.empty(), validity(DATE.minusDays(9), DATE))
                .meals("4-07", 80)
                .meal("old", LUNCH, 80)
                .meal("ghost", LUNCH, 80);
        assertThat(night.outcome(CheckId.M01).judged()).isEqualTo(1);
        assertThat(night.outcome(CheckId.M01).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void m01IsNotEvaluableWithoutMealsOrCells() {
        assertThat(new NightBuilder().outcome(CheckId.M01).notEvaluable())
                .containsExactly(
                        new NotEvaluable(Subject.log(LogKind.MEALS), MissingInput.log(LogKind.MEALS)),
                        new NotEvaluable(Subject.log(LogKind.CELLS), MissingInput.log(LogKind.CELLS)));
        assertThat(new NightBuilder().meals("4-07", 80).outcome(CheckId.M01).result())
                .isEqualTo(OutcomeState.NOT_EVALUABLE);
    }
}
