package prisoncensus.checks.meals;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.meals.PlatesAgainstPeopleTest.counted;
import static prisoncensus.checks.meals.PlatesAgainstPeopleTest.people;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;
import static prisoncensus.logbook.CountType.FORMAL;
import static prisoncensus.logbook.Meal.BREAKFAST;
import static prisoncensus.logbook.Meal.DINNER;
import static prisoncensus.logbook.Meal.LUNCH;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NotEvaluable;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Subject;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.LogKind;

/** What M02, M03 and M04 cannot judge, and why. */
class PlatesNotEvaluableTest {
    private static final Subject CELL = new Subject(SubjectKind.CELL, "4-07", "North");
    private static final Message SIX = Message.of("part.time").with("time", LocalTime.of(6, 0));
    private static final Message LAST_NIGHT =
            Message.of("part.timeOn").with("date", DATE.minusDays(1)).with("time", LocalTime.of(22, 0));

    @ParameterizedTest
    @EnumSource(names = {"M02", "M03", "M04"})
    void m02ToM04NameTheCountThatIsMissing(CheckId rule) {
        NightBuilder night = new NightBuilder()
                .cell("4-07", "North", GROUP, 80)
                .countBefore("4-07", "22:00", 80)
                .slip("4-07", "06:00", 80, FORMAL, "", "")
                .slip("4-07", "06:00", 81, FORMAL, "", "")
                .count("4-07", "12:00", 80)
                .meals("4-07", 80);
        Outcome outcome = night.outcome(rule);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.judged()).isZero();
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        CELL,
                        MissingInput.parts(List.of(
                                Message.of("part.noCount").with("meal", LUNCH).with("count", SIX)))));
    }

    @ParameterizedTest
    @EnumSource(names = {"M02", "M03", "M04"})
    void m02ToM04NameTheRecordThatIsMissing(CheckId rule) {
        NightBuilder night = people(80).meal("4-07", BREAKFAST, 80).meal("4-07", DINNER, 80);
        assertThat(night.outcome(rule).notEvaluable())
                .containsExactly(new NotEvaluable(
                        CELL,
                        MissingInput.parts(List.of(Message.of("part.noRecord").with("meal", LUNCH)))));
    }

    @Test
    void m02ToM04AMealThatFailsIsFoundThoughAnotherCannotBeJudged() {
        assertThat(people(80).meal("4-07", LUNCH, 0).outcome(CheckId.M02).result())
                .isEqualTo(OutcomeState.FAIL);
        assertThat(people(80).meal("4-07", LUNCH, 79).outcome(CheckId.M03).result())
                .isEqualTo(OutcomeState.FAIL);
        assertThat(people(80).meal("4-07", LUNCH, 99).outcome(CheckId.M04).result())
                .isEqualTo(OutcomeState.FAIL);
        assertThat(people(80).meal("4-07", LUNCH, 99).outcome(CheckId.M04).notEvaluable())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"M02", "M03", "M04"})
    void m02ToM04ASolitaryCellWithoutASlipIsNoSubject(CheckId rule) {
        Outcome outcome = people(80)
                .cell("S-1", "South", SOLITARY, 1)
                .meals("4-07", 80)
                .meal("S-1", LUNCH, 0)
                .outcome(rule);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void m02JudgesASolitaryCellAtTheMealsForWhichSomebodyWasCounted() {
        NightBuilder night = new NightBuilder()
                .cell("S-1", "South", SOLITARY, 1)
                .countBefore("other", "22:00", 1)
                .count("S-1", "06:00", 1)
                .meal("S-1", LUNCH, 0);
        assertThat(night.finding(CheckId.M02).found()).hasValue(1);
        assertThat(counted("S-1", SOLITARY, 1)
                        .meal("S-1", LUNCH, 1)
                        .outcome(CheckId.M02)
                        .result())
                .isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(counted("S-1", SOLITARY, 0)
                        .meal("S-1", LUNCH, 0)
                        .outcome(CheckId.M02)
                        .result())
                .isEqualTo(OutcomeState.PASS);
    }

    @Test
    void m02ToM04WithoutTheHeadcountJudgeBreakfastByTheDayBefore() {
        NightBuilder night = new NightBuilder()
                .cell("4-07", "North", GROUP, 80)
                .countBefore("4-07", "22:00", 80)
                .meals("4-07", 79);
        assertThat(night.finding(CheckId.M03).found()).hasValue(1);
        Outcome outcome = night.outcome(CheckId.M02);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .extracting(NotEvaluable::subject)
                .containsExactly(Subject.log(LogKind.HEADCOUNT), CELL);
    }

    @ParameterizedTest
    @EnumSource(names = {"M02", "M03", "M04"})
    void m02ToM04WithoutTheHeadcountOfTheDayBeforeDoNotJudgeBreakfast(CheckId rule) {
        Outcome outcome = new NightBuilder()
                .cell("4-07", "North", GROUP, 80)
                .counts("4-07", 80)
                .meals("4-07", 80)
                .outcome(rule);
        assertThat(outcome.notEvaluable())
                .containsExactly(
                        new NotEvaluable(Subject.log(LogKind.HEADCOUNT), MissingInput.file("2026-11-19/headcount.csv")),
                        new NotEvaluable(
                                CELL,
                                MissingInput.parts(List.of(Message.of("part.noCount")
                                        .with("meal", BREAKFAST)
                                        .with("count", LAST_NIGHT)))));
    }

    @ParameterizedTest
    @EnumSource(names = {"M02", "M03", "M04"})
    void m02ToM04WithoutAnyHeadcountNameTheFilesAndNotEveryCell(CheckId rule) {
        Outcome outcome = new NightBuilder()
                .cell("4-07", "North", GROUP, 80)
                .meals("4-07", 80)
                .outcome(rule);
        assertThat(outcome.notEvaluable())
                .containsExactly(
                        new NotEvaluable(Subject.log(LogKind.HEADCOUNT), MissingInput.file("2026-11-19/headcount.csv")),
                        new NotEvaluable(Subject.log(LogKind.HEADCOUNT), MissingInput.log(LogKind.HEADCOUNT)));
    }

    @ParameterizedTest
    @EnumSource(names = {"M02", "M03", "M04", "M06"})
    void m02ToM06AreNotEvaluableWithoutMealsOrWithoutAnyCell(CheckId rule) {
        assertThat(people(80).outcome(rule).notEvaluable())
                .containsExactly(new NotEvaluable(Subject.log(LogKind.MEALS), MissingInput.log(LogKind.MEALS)));
        assertThat(new NightBuilder().received(LogKind.MEALS).outcome(rule).notEvaluable())
                .contains(new NotEvaluable(Subject.log(LogKind.CELLS), MissingInput.log(LogKind.CELLS)));
    }
}
