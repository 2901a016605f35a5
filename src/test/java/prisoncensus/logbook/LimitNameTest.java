package prisoncensus.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        assertThat(limit.standard().stream().allMatch(syntax(limit)::reads)).isTrue();
        assertThat(LimitName.of(limit.key())).hasValue(limit);
        assertThat(syntax(limit).expected()).isNotBlank();
    }

    @Test
    void onlyTheCapacityAndWhoIsNobodyHaveNoDefault() {
        assertThat(LimitName.values())
                .filteredOn(limit -> limit.standard().isEmpty())
                .containsExactly(LimitName.FACILITY_CAPACITY, LimitName.PERSON_NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cell.limits", "Cell.Limit", "CELL_LIMIT", " cell.limit"})
    void aNameThatIsNotInTheTableIsUnknown(String name) {
        assertThat(LimitName.of(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cell.limit, 0, true",
        "cell.limit, 99999, true",
        "cell.limit, 100000, false",
        "cell.near_percent, 99999, true",
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
        "solitary.day_count, '', false",
        "count.max_early_minutes, 0, true",
        "count.max_early_minutes, 1440, true",
        "count.max_early_minutes, 1441, false",
        "count.max_delay_minutes, 1441, false",
        "out.min_minutes, 1441, false",
        "reference.out_minutes, 1440, true",
        "reference.out_minutes, 1441, false",
        "reference.confined_hours, 0, true",
        "reference.confined_hours, 24, true",
        "reference.confined_hours, 25, false",
        "roll.tolerance, 0, true",
        "roll.tolerance, 99999, true",
        "solitary.first_review_days, 0, false",
        "solitary.review_days, 0, false",
        "solitary.review_days, 99999, true",
        "solitary.authority_days, 0, true",
        "logs.kept, solitary headcount, true",
        "logs.kept, headcount meals solitary movements outside, true",
        "logs.kept, meals meals, false",
        "logs.kept, Meals, false",
        "logs.kept, cells, false",
        "logs.kept, '', false",
        "out.kinds, EXERCISE VISIT MEAL SHOWER HEALTH, true",
        "out.kinds, SLEEP, false",
        "out.kinds, none, false",
        "out.excuses, none, true",
        "out.excuses, WEATHER LOCKDOWN STAFF MEDICAL DISCIPLINE OTHER, true",
        "out.excuses, none WEATHER, false",
        "out.excuses, RAIN, false"
    })
    void valuesAreReadStrictly(String limit, String value, boolean reads) {
        assertThat(syntax(LimitName.of(limit).orElseThrow()).reads(value)).isEqualTo(reads);
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
        assertThat(syntax(LimitName.COUNT_TIMES).reads(value)).isFalse();
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
        assertThat(syntax(LimitName.MEAL_WINDOWS).reads(value)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(DayCount.class)
    void dayCountsAreReadByName(DayCount count) {
        assertThat(LimitSyntax.dayCount(count.name())).hasValue(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            X                        | X
            REDACTED  0000 ?         | REDACTED; 0000; ?
            "NO CONSTA" n/d " ? "    | NO CONSTA; n/d; ?
            none                     | none
            """)
    void whoIsNobodyIsSaidByValuesSeparatedByBlanks(String value, String values) {
        assertThat(LimitSyntax.noPersons(value)).hasValue(Set.of(values.split("; ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\"", "\"open", "a\"b\"", "\"a\"b", "\"\"", "\" \"", "a \"", "a\u0000", "\"a\nb\""})
    void anythingElseIsNoListOfThem(String value) {
        assertThat(LimitSyntax.noPersons(value)).isEmpty();
    }

    @Test
    void whatTheFirstReadingKnowsOfLimits() {
        assertThat(LimitName.values())
                .filteredOn(limit -> limit.isKnownTo(Reading.FIRST))
                .hasSize(17);
        assertThat(LimitName.CELL_LIMIT.syntax(Reading.FIRST).expected()).isEqualTo("0..9999");
        assertThat(LimitName.CELL_SUSTAINED_COUNTS.syntax(Reading.FIRST).expected())
                .isEqualTo("1..9999");
        assertThat(LimitName.FACILITY_CAPACITY.syntax(Reading.FIRST).expected()).isEqualTo("0..9999999");
    }

    private static LimitSyntax syntax(LimitName limit) {
        return limit.syntax(Reading.NEWEST);
    }
}
