package prisoncensus.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.PlacementLine.held;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.Reading;

/** The least and the greatest values that limits.csv may hold. */
class ExtremeLimitsTest {
    /** A night on which no check finds anything under the limits that stand by themselves. */
    private static NightBuilder night() {
        return new NightBuilder()
                .area("1", "North", GROUP, "280")
                .area("S-1", "South", SOLITARY, "9")
                .countBefore("1", "22:00", 70)
                .counts("1", 70)
                .counts("S-1", 1)
                .mealBefore("1", Meal.DINNER, 70, "18:00")
                .meal("1", Meal.BREAKFAST, 70, "06:30", "", "")
                .meal("1", Meal.LUNCH, 73, "12:30", "", "")
                .meal("1", Meal.DINNER, 70, "18:00", "", "")
                .meal("S-1", Meal.LUNCH, 2, "12:30", "", "")
                .meal("S-1", Meal.DINNER, 1, "18:00", "", "")
                .solitary(
                        held("A-1", "P-1", "S-1", "2026-11-18T10:00"),
                        held("A-2", "P-1", "S-1", "2026-10-01").to("2026-10-05T10:00"));
    }

    private static OutcomeState result(LimitName limit, String value, CheckId rule) {
        return night().limit(limit, value).outcome(rule).result();
    }

    @ParameterizedTest
    @CsvSource({
        "CELL_LIMIT, 0, H02, FAIL", "CELL_LIMIT, 99999, H02, PASS",
        "CELL_LIMIT, 0, H04, FAIL", "CELL_LIMIT, 99999, H04, PASS",
        "CELL_LIMIT, 0, H09, FAIL", "CELL_LIMIT, 99999, H09, PASS",
        "CELL_LIMIT, 0, H03, PASS", "CELL_LIMIT, 99999, H03, PASS",
        "CELL_NEAR_PERCENT, 0, H03, FAIL", "CELL_NEAR_PERCENT, 99999, H03, PASS",
        "CELL_SUSTAINED_COUNTS, 1, H04, PASS", "CELL_SUSTAINED_COUNTS, 99999, H04, PASS",
        "SOLITARY_CELL_LIMIT, 0, H02, FAIL", "SOLITARY_CELL_LIMIT, 99999, H02, PASS",
        "SOLITARY_CELL_LIMIT, 0, S10, FAIL", "SOLITARY_CELL_LIMIT, 99999, S10, PASS",
        "FACILITY_CAPACITY, 0, H05, FAIL", "FACILITY_CAPACITY, 9999999, H05, PASS",
        "FACILITY_CAPACITY, 0, H06, FAIL", "FACILITY_CAPACITY, 9999999, H06, FAIL",
        "MEAL_SURPLUS_PERCENT, 0, M04, FAIL", "MEAL_SURPLUS_PERCENT, 99999, M04, PASS",
        "MEAL_MAX_GAP_HOURS, 0, M07, FAIL", "MEAL_MAX_GAP_HOURS, 99999, M07, PASS",
        "SOLITARY_MAX_DAYS, 0, S01, FAIL", "SOLITARY_MAX_DAYS, 99999, S01, PASS",
        "SOLITARY_NEAR_DAYS, 0, S02, FAIL", "SOLITARY_NEAR_DAYS, 99999, S02, PASS",
        "SOLITARY_JOIN_HOURS, 0, S03, PASS", "SOLITARY_JOIN_HOURS, 99999, S03, FAIL",
        "SOLITARY_MAX_DAYS, 0, S04, PASS", "SOLITARY_MAX_DAYS, 99999, S04, PASS",
        "SOLITARY_WINDOW_DAYS, 1, S05, PASS", "SOLITARY_WINDOW_DAYS, 99999, S05, PASS",
        "SOLITARY_WINDOW_MAX_DAYS, 0, S05, FAIL", "SOLITARY_WINDOW_MAX_DAYS, 99999, S05, PASS",
        "REFERENCE_SPACE_M2, 0, H12, PASS", "REFERENCE_SPACE_M2, 999999.9999, H12, FAIL"
    })
    void h02ToS05TheLeastAndTheGreatestLimitAreLimitsLikeOthers(
            LimitName limit, String value, CheckId rule, OutcomeState expected) {
        assertThat(limit.syntax(Reading.NEWEST).reads(value)).isTrue();
        assertThat(result(limit, value, rule)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"H02", "H03", "H04", "H09", "H12", "M04", "M07", "S01", "S02", "S03", "S04", "S05", "S10"})
    void h02ToS10NothingIsFoundUnderTheLimitsThatStandByThemselves(CheckId rule) {
        assertThat(night().outcome(rule).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void h02ACellThatMayHoldNobodyAndHoldsNobodyIsNeitherOverNorNear() {
        NightBuilder night = new NightBuilder().cell("1", "North", GROUP, 0).counts("1", 0);

        assertThat(night.outcome(CheckId.H02).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.outcome(CheckId.H03).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.judged().cells().get(0).hasShare()).isFalse();
    }

    @Test
    void h02TheMostPeopleInTheGreatestCellAreJudged() {
        NightBuilder night =
                new NightBuilder().cell("1", "North", GROUP, 99_999).out("1", "22:00", 99_999, 99_999);

        assertThat(night.finding(CheckId.H02).found()).hasValue(199_998);
        assertThat(night.judged().cells().get(0).hasShare()).isTrue();
    }

    private static NightBuilder fiveCells(String times) {
        var night = new NightBuilder().limit(LimitName.COUNT_TIMES, times);
        for (int cell = 1; cell <= 5; cell++) {
            night.cell("1-" + cell, "North", GROUP, 80);
            night.countBefore("1-" + cell, "22:00", 90);
            for (String time : times.split(" ", -1)) {
                night.count("1-" + cell, time, 81);
            }
            night.meals("1-" + cell, 81);
        }
        return night;
    }

    @Test
    void h01ToM03OneScheduledCountADayIsEnough() {
        NightBuilder night = fiveCells("22:00").cell("2", "East", GROUP, 80);

        assertThat(night.finding(CheckId.H01).found()).hasValue(1);
        assertThat(night.finding(CheckId.H01).limit()).hasValue(1);
        assertThat(night.outcome(CheckId.H02).findings()).hasSize(5);
        assertThat(night.outcome(CheckId.H04).findings()).as("no run of three").isEmpty();
        assertThat(night.outcome(CheckId.H11).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(night.outcome(CheckId.M03).findings())
                .as("all meals are set against last night's count")
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.found()).hasValue(9));
        assertThat(night.judged().cells().get(0).counts()).hasSize(1);
    }

    @Test
    void h01ToM03ACountEveryHourIsJudgedLikeFour() {
        List<LocalTime> hours =
                IntStream.range(0, 24).mapToObj(hour -> LocalTime.of(hour, 0)).toList();
        String times = hours.stream().map(LocalTime::toString).collect(Collectors.joining(" "));
        NightBuilder night = fiveCells(times).cell("2", "East", GROUP, 80);

        assertThat(night.finding(CheckId.H01).found()).hasValue(24);
        assertThat(night.outcome(CheckId.H02).findings())
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.sources()).hasSize(24));
        assertThat(night.outcome(CheckId.H04).findings()).hasSize(5);
        assertThat(night.finding(CheckId.H11).found()).hasValue(81);
        assertThat(night.outcome(CheckId.M03).result())
                .as("cell 2 has no record")
                .isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(night.judged().limits().countTimes()).isEqualTo(hours);
        assertThat(night.judged().cells())
                .allSatisfy(line -> assertThat(line.counts()).hasSize(24));
    }
}
