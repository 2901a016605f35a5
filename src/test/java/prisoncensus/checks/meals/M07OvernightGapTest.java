package prisoncensus.checks.meals;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;
import static prisoncensus.logbook.Meal.BREAKFAST;
import static prisoncensus.logbook.Meal.DINNER;
import static prisoncensus.logbook.Meal.LUNCH;

import java.time.Duration;
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
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

class M07OvernightGapTest {
    private static final Subject CELL = new Subject(SubjectKind.CELL, "4-07", "North");
    private static final Message NO_DINNER =
            Message.of("part.noTimeOn").with("meal", DINNER).with("date", DATE.minusDays(1));
    private static final Message NO_BREAKFAST = Message.of("part.noTime").with("meal", BREAKFAST);

    private static NightBuilder oneCell() {
        return new NightBuilder().cell("4-07", "North", GROUP, 80).received(LogKind.MEALS);
    }

    private static NightBuilder night(String dinner, String breakfast) {
        return oneCell().mealBefore("4-07", DINNER, 80, dinner).meal("4-07", BREAKFAST, 80, breakfast, "", "");
    }

    @ParameterizedTest
    @CsvSource({
        "17:00, 06:59:59, PASS",
        "17:00, 07:00, PASS",
        "17:00, 07:00:01, FAIL",
        "17:00, 07:01, FAIL",
        "16:59, 07:00, FAIL",
        "17:00, 2026-11-21T06:00, FAIL",
        "2026-11-20T08:00, 07:00, PASS"
    })
    void m07MoreThanTheLongestGapFailsToTheSecond(String dinner, String breakfast, OutcomeState result) {
        assertThat(night(dinner, breakfast).outcome(CheckId.M07).result()).isEqualTo(result);
    }

    @Test
    void m07SaysHowLongTheCellWaited() {
        Finding finding = night("16:30", "07:00").finding(CheckId.M07);
        assertThat(finding.severity()).isEqualTo(Severity.BREACH);
        assertThat(finding.subject()).isEqualTo(CELL);
        assertThat(finding.found()).hasValue(870);
        assertThat(finding.limit()).hasValue(840);
        assertThat(finding.message())
                .isEqualTo(new Message(
                        "M07",
                        Map.of(
                                "cell",
                                "4-07",
                                "limit",
                                14,
                                "wait",
                                MealTimes.spoken(Duration.ofMinutes(870)),
                                "dinner",
                                Message.of("part.timeOn")
                                        .with("date", DATE.minusDays(1))
                                        .with("time", LocalTime.of(16, 30)),
                                "breakfast",
                                Message.of("part.time").with("time", LocalTime.of(7, 0)))));
        assertThat(sources(finding)).containsExactly("2026-11-19/meals.csv:2", "meals.csv:2");
    }

    @Test
    void m07ADurationIsSpokenToTheSecondWhereItHasSeconds() {
        assertThat(MealTimes.spoken(Duration.ofMinutes(870)))
                .isEqualTo(new Message("part.duration", Map.of("hours", 14, "minutes", 30, "seconds", 0)));
        assertThat(MealTimes.spoken(Duration.ofHours(30).plusSeconds(1)))
                .isEqualTo(new Message("part.duration.seconds", Map.of("hours", 30, "minutes", 0, "seconds", 1)));
    }

    @Test
    void m07GoesFromTheLastDinnerToTheFirstBreakfast() {
        NightBuilder night = night("16:00", "07:30")
                .mealBefore("4-07", DINNER, 3, "17:30")
                .meal("4-07", BREAKFAST, 3, "07:20", "", "");
        assertThat(night.outcome(CheckId.M07).result()).isEqualTo(OutcomeState.PASS);
        night.limit(LimitName.MEAL_MAX_GAP_HOURS, "13");
        assertThat(sources(night.finding(CheckId.M07))).containsExactly("2026-11-19/meals.csv:3", "meals.csv:3");
    }

    @Test
    void m07RecordsThatOthersReplaceDoNotCountOnEitherDay() {
        NightBuilder night = oneCell()
                .mealBefore("4-07", DINNER, 80, "18:00", "1", "")
                .mealBefore("4-07", DINNER, 80, "16:00", "2", "1")
                .meal("4-07", BREAKFAST, 80, "06:00", "1", "")
                .meal("4-07", BREAKFAST, 80, "06:01", "2", "1");
        assertThat(night.finding(CheckId.M07).message().values())
                .containsEntry("wait", MealTimes.spoken(Duration.ofMinutes(841)));
    }

    @Test
    void m07IsNotEvaluableWithoutEitherTime() {
        assertThat(night("17:00", "").outcome(CheckId.M07).notEvaluable())
                .containsExactly(new NotEvaluable(CELL, MissingInput.parts(List.of(NO_BREAKFAST))));
        assertThat(night("", "07:00").outcome(CheckId.M07).notEvaluable())
                .containsExactly(new NotEvaluable(CELL, MissingInput.parts(List.of(NO_DINNER))));
        assertThat(oneCell()
                        .mealBefore("4-07", LUNCH, 80, "12:00")
                        .outcome(CheckId.M07)
                        .notEvaluable())
                .containsExactly(new NotEvaluable(CELL, MissingInput.parts(List.of(NO_DINNER, NO_BREAKFAST))));
    }

    @Test
    void m07ACellWithARecordThatLacksItsTimeIsNotJudged() {
        assertThat(night("16:00", "07:00")
                        .meal("4-07", BREAKFAST, 3)
                        .outcome(CheckId.M07)
                        .notEvaluable())
                .containsExactly(new NotEvaluable(CELL, MissingInput.parts(List.of(NO_BREAKFAST))));
        assertThat(night("16:00", "07:00")
                        .mealBefore("4-07", DINNER, 3, "")
                        .outcome(CheckId.M07)
                        .notEvaluable())
                .containsExactly(new NotEvaluable(CELL, MissingInput.parts(List.of(NO_DINNER))));
        assertThat(night("17:00", "07:00")
                        .meal("4-07", BREAKFAST, 3)
                        .mealBefore("4-07", DINNER, 3, "")
                        .outcome(CheckId.M07)
                        .result())
                .isEqualTo(OutcomeState.NOT_EVALUABLE);
    }

    @Test
    void m07JudgesActiveGroupCellsOnly() {
        Outcome outcome = night("17:00", "07:00")
                .cell("S-1", "South", SOLITARY, 1)
                .mealBefore("S-1", DINNER, 1, "12:00")
                .meal("S-1", BREAKFAST, 1, "07:00", "", "")
                .mealBefore("ghost", DINNER, 1, "12:00")
                .meal("ghost", BREAKFAST, 1, "07:00", "", "")
                .outcome(CheckId.M07);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void m07NamesTheLogsThatWereNotReceived() {
        assertThat(oneCell().outcome(CheckId.M07).notEvaluable())
                .containsExactly(
                        new NotEvaluable(Subject.log(LogKind.MEALS), MissingInput.file("2026-11-19/meals.csv")));
        assertThat(new NightBuilder().outcome(CheckId.M07).notEvaluable())
                .containsExactly(
                        new NotEvaluable(Subject.log(LogKind.MEALS), MissingInput.log(LogKind.MEALS)),
                        new NotEvaluable(Subject.log(LogKind.CELLS), MissingInput.log(LogKind.CELLS)));
    }
}
