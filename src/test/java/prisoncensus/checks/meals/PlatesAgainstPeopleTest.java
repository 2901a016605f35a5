package prisoncensus.checks.meals;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.Meal.BREAKFAST;
import static prisoncensus.logbook.Meal.DINNER;
import static prisoncensus.logbook.Meal.LUNCH;

import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.MealRecords;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.MealService;

/** M02, M03 and M04. */
class PlatesAgainstPeopleTest {
    private static final Subject CELL = new Subject(SubjectKind.CELL, "4-07", "North");
    private static final Message SIX = Message.of("part.time").with("time", LocalTime.of(6, 0));
    private static final Message LAST_NIGHT =
            Message.of("part.timeOn").with("date", DATE.minusDays(1)).with("time", LocalTime.of(22, 0));

    /** As many people at every count that governs a meal. */
    static NightBuilder people(int people) {
        return counted("4-07", GROUP, people);
    }

    static NightBuilder counted(String cell, CellKind kind, int people) {
        return new NightBuilder()
                .cell(cell, "North", kind, 80)
                .countBefore(cell, "22:00", people)
                .count(cell, "06:00", people)
                .count(cell, "12:00", people);
    }

    private static NightBuilder lunch(int people, int plates) {
        return people(people)
                .meal("4-07", BREAKFAST, people)
                .meal("4-07", LUNCH, plates)
                .meal("4-07", DINNER, people);
    }

    @ParameterizedTest
    @CsvSource({
        // people, plates, M02, M03, M04
        "83, 0, FAIL, PASS, PASS",
        "83, 1, PASS, FAIL, PASS",
        "83, 82, PASS, FAIL, PASS",
        "83, 83, PASS, PASS, PASS",
        "0, 0, PASS, PASS, PASS",
        "0, 2, PASS, PASS, PASS",
        "0, 3, PASS, PASS, FAIL",
        "1, 0, FAIL, PASS, PASS",
        "2, 1, PASS, FAIL, PASS",
        // 5 % of 60 are 3: three over are fine, four are not
        "60, 63, PASS, PASS, PASS",
        "60, 64, PASS, PASS, FAIL",
        // 5 % of 40 are 2: two over are fine, three are not
        "40, 42, PASS, PASS, PASS",
        "40, 43, PASS, PASS, FAIL",
        // 5 % of 59 are 2.95: three over are not fine
        "59, 61, PASS, PASS, PASS",
        "59, 62, PASS, PASS, FAIL",
        // two over are fine, however few people
        "10, 12, PASS, PASS, PASS",
        "10, 13, PASS, PASS, FAIL"
    })
    void m02ToM04JudgeThePlatesOfAMeal(int people, int plates, OutcomeState m02, OutcomeState m03, OutcomeState m04) {
        NightBuilder night = lunch(people, plates);
        assertThat(night.outcome(CheckId.M02).result()).isEqualTo(m02);
        assertThat(night.outcome(CheckId.M03).result()).isEqualTo(m03);
        assertThat(night.outcome(CheckId.M04).result()).isEqualTo(m04);
        assertThat(night.outcome(CheckId.M03).judged()).isEqualTo(1);
    }

    @Test
    void m04MeasuresAgainstTheFacilitysOwnPercentage() {
        NightBuilder night = lunch(50, 60).limit(LimitName.MEAL_SURPLUS_PERCENT, "20");
        assertThat(night.outcome(CheckId.M04).result()).isEqualTo(OutcomeState.PASS);
        assertThat(lunch(50, 61)
                        .limit(LimitName.MEAL_SURPLUS_PERCENT, "20")
                        .finding(CheckId.M04)
                        .found())
                .hasValue(11);
    }

    @Test
    void m02SaysWhichMealWasNotServedAndForHowMany() {
        Finding finding = lunch(83, 0).finding(CheckId.M02);
        assertThat(finding.severity()).isEqualTo(Severity.BREACH);
        assertThat(finding.subject()).isEqualTo(CELL);
        assertThat(finding.found()).hasValue(1);
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(new Message(
                        "M02", Map.of("cell", "4-07", "people", 83L, "plates", 0L, "meal", LUNCH, "count", SIX)));
        assertThat(sources(finding)).containsExactly("headcount.csv:2", "meals.csv:3");
    }

    @Test
    void m02IsOneFindingForSeveralMeals() {
        Finding finding = people(83).meals("4-07", 0).finding(CheckId.M02);
        assertThat(finding.found()).hasValue(3);
        assertThat(finding.message().key()).isEqualTo("M02.several");
        assertThat(finding.message().values()).containsEntry("number", 3);
        assertThat(sources(finding))
                .containsExactly(
                        "2026-11-19/headcount.csv:2",
                        "headcount.csv:2",
                        "headcount.csv:3",
                        "meals.csv:2",
                        "meals.csv:3",
                        "meals.csv:4");
    }

    @Test
    void m03FindsTheLargestShortfallAndNamesEveryMealThatFellShort() {
        Finding finding = people(83)
                .meal("4-07", BREAKFAST, 76)
                .meal("4-07", LUNCH, 82)
                .meal("4-07", DINNER, 83)
                .finding(CheckId.M03);
        assertThat(finding.severity()).isEqualTo(Severity.BREACH);
        assertThat(finding.found()).hasValue(7);
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(Message.of("M03.several")
                        .with("cell", "4-07")
                        .with("number", 2)
                        .with(
                                "meals",
                                List.of(
                                        new Message(
                                                "part.platesFor",
                                                Map.of(
                                                        "plates",
                                                        76L,
                                                        "people",
                                                        83L,
                                                        "meal",
                                                        BREAKFAST,
                                                        "count",
                                                        LAST_NIGHT)),
                                        new Message(
                                                "part.platesFor",
                                                Map.of("plates", 82L, "people", 83L, "meal", LUNCH, "count", SIX)))));
    }

    @Test
    void m04FindsTheLargestSurplus() {
        Finding finding = people(40)
                .meal("4-07", BREAKFAST, 50)
                .meal("4-07", LUNCH, 60)
                .meal("4-07", DINNER, 45)
                .finding(CheckId.M04);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.found()).hasValue(20);
        assertThat(finding.limit()).isEmpty();
    }

    @Test
    void m03ASecondCartAddsUp() {
        NightBuilder night = lunch(83, 40).meal("4-07", LUNCH, 43);
        assertThat(night.outcome(CheckId.M03).result()).isEqualTo(OutcomeState.PASS);
        Finding finding = lunch(83, 40).meal("4-07", LUNCH, 42).finding(CheckId.M03);
        assertThat(finding.found()).hasValue(1);
        assertThat(sources(finding)).containsExactly("headcount.csv:2", "meals.csv:3", "meals.csv:5");
    }

    @Test
    void m03ARecordThatAnotherReplacesDoesNotCount() {
        NightBuilder night = people(83)
                .meal("4-07", BREAKFAST, 83)
                .meal("4-07", LUNCH, 83, "", "1", "")
                .meal("4-07", LUNCH, 80, "", "2", "1")
                .meal("4-07", DINNER, 83);
        assertThat(night.finding(CheckId.M03).found()).hasValue(3);
        assertThat(sources(night.finding(CheckId.M03))).containsExactly("headcount.csv:2", "meals.csv:4");
    }

    @Test
    void m03TheGoverningSlipOfTheDayBeforeIsTakenAsThatOfTheNight() {
        NightBuilder night = new NightBuilder()
                .cell("4-07", "North", GROUP, 80)
                .slipBefore("4-07", "22:00", 80, "1", "")
                .slipBefore("4-07", "22:00", 84, "2", "1")
                .count("4-07", "06:00", 83)
                .count("4-07", "12:00", 83)
                .meals("4-07", 83);
        assertThat(night.finding(CheckId.M03).found()).hasValue(1);
    }

    @Test
    void m03WithoutCellsTakesTheCellsNamedByTheLogsForGroupCells() {
        NightBuilder night = new NightBuilder()
                .countBefore("9", "22:00", 80)
                .count("9", "06:00", 80)
                .count("9", "12:00", 80)
                .meals("9", 79)
                .meals("named by meals alone", 5);
        assertThat(night.finding(CheckId.M03).subject()).isEqualTo(new Subject(SubjectKind.CELL, "9", "?"));
        assertThat(night.outcome(CheckId.M03).notEvaluable())
                .extracting(unjudged -> unjudged.subject().name())
                .containsExactly("named by meals alone");
    }

    @Test
    void m03CellsThatAreNotActiveAreNoSubjects() {
        NightBuilder night = people(80)
                .meals("4-07", 80)
                .countBefore("ghost", "22:00", 9)
                .count("ghost", "06:00", 9)
                .meals("ghost", 5);
        assertThat(night.outcome(CheckId.M03).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.outcome(CheckId.M03).judged()).isEqualTo(1);
    }

    @Test
    void m04ASumOfPlatesBeyondTheRangeOfIntIsExact() {
        NightBuilder night = people(80);
        List<MealService> cart =
                night.meal("4-07", LUNCH, 9999).facts().today().meals().orElseThrow();
        assertThat(MealRecords.plates(Collections.nCopies(214_770, cart.get(0))))
                .hasValue(2_147_485_230L);
    }
}
