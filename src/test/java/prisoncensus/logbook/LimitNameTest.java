package prisoncensus.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits a facility may set, and how their values are written. */
class LimitNameTest {
    @ParameterizedTest
    @EnumSource(LimitName.class)
    void everyLimitReadsItsOwnDefaultAndIsFoundByItsName(LimitName limit) {
        assertThat(limit.standard().stream().allMatch(limit::reads)).isTrue();
        assertThat(LimitName.of(limit.key())).hasValue(limit);
        assertThat(limit.expected()).isNotBlank();
    }

    @Test
    void onlyTheCapacityHasNoDefault() {
        assertThat(LimitName.values())
                .filteredOn(limit -> limit.standard().isEmpty())
                .containsExactly(LimitName.FACILITY_CAPACITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cell.limits", "Cell.Limit", "CELL_LIMIT", " cell.limit"})
    void aNameThatIsNotInTheTableIsUnknown(String name) {
        assertThat(LimitName.of(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cell.limit, 0, true",
        "cell.limit, 9999, true",
        "cell.limit, 10000, false",
        "cell.limit, -1, false",
        "cell.limit, '', false",
        "cell.sustained_counts, 0, false",
        "cell.sustained_counts, 1, true",
        "solitary.window_days, 0, false",
        "solitary.window_days, 1, true",
        "facility.capacity, 0, true",
        "facility.capacity, 9999999, true",
        "facility.capacity, 10000000, false",
        "reference.space_m2, 3.4, true",
        "reference.space_m2, '3,4', false",
        "census.count, 00:00, true",
        "census.count, 24:00, false",
        "census.count, 06:00 12:00, false",
        "solitary.day_count, ELAPSED, true",
        "solitary.day_count, elapsed, false",
        "solitary.day_count, '', false"
    })
    void valuesAreReadStrictly(String limit, String value, boolean reads) {
        assertThat(LimitName.of(limit).orElseThrow().reads(value)).isEqualTo(reads);
    }

    @Test
    void countTimesAreDifferentTimesInTheOrderOfTheDay() {
        assertThat(LimitSyntax.times("22:00  06:00")).hasValue(List.of(LocalTime.of(6, 0), LocalTime.of(22, 0)));
        assertThat(LimitSyntax.times("06:00")).hasValue(List.of(LocalTime.of(6, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "06:00 06:00", "06:00,12:00", "06:00 noon", "6:00", "06:00 24:00"})
    void anythingElseIsNoListOfCountTimes(String value) {
        assertThat(LimitSyntax.times(value)).isEmpty();
        assertThat(LimitName.COUNT_TIMES.reads(value)).isFalse();
    }

    @Test
    void mealWindowsNameEachMealOnceInAnyOrder() {
        assertThat(LimitSyntax.windows("DINNER 17:00-19:30 BREAKFAST 05:30-05:30 LUNCH 00:00-23:59"))
                .hasValue(Map.of(
                        Meal.BREAKFAST, new MealWindow(LocalTime.of(5, 30), LocalTime.of(5, 30)),
                        Meal.LUNCH, new MealWindow(LocalTime.of(0, 0), LocalTime.of(23, 59)),
                        Meal.DINNER, new MealWindow(LocalTime.of(17, 0), LocalTime.of(19, 30))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BREAKFAST 05:30-08:00 LUNCH 11:30-14:00",
                "BREAKFAST 05:30-08:00 LUNCH 11:30-14:00 LUNCH 17:00-19:30",
                "BREAKFAST 05:30-08:00 LUNCH 11:30-14:00 SUPPER 17:00-19:30",
                "BREAKFAST 05:30-08:00 LUNCH 14:00-11:30 DINNER 17:00-19:30",
                "BREAKFAST 05:30 LUNCH 11:30-14:00 DINNER 17:00-19:30",
                "BREAKFAST 05:30-08:00-09:00 LUNCH 11:30-14:00 DINNER 17:00-19:30",
                "BREAKFAST 05:30-24:00 LUNCH 11:30-14:00 DINNER 17:00-19:30",
                "BREAKFAST x-08:00 LUNCH 11:30-14:00 DINNER 17:00-19:30",
                "BREAKFAST 05:30-08:00 LUNCH 11:30-14:00 DINNER 17:00-19:30 DINNER 17:00-19:30"
            })
    void anythingElseIsNoSetOfMealWindows(String value) {
        assertThat(LimitSyntax.windows(value)).isEmpty();
        assertThat(LimitName.MEAL_WINDOWS.reads(value)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(DayCount.class)
    void dayCountsAreReadByName(DayCount count) {
        assertThat(LimitSyntax.dayCount(count.name())).hasValue(count);
    }
}
