package prisoncensus.checks.night;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.Meal;

class MealCountTest {
    private static MealCount count(Meal meal, List<LimitValue> limits) {
        return MealCount.of(meal, DATE, Limits.on(DATE, limits));
    }

    private static MealCount count(Meal meal, String times, String windows) {
        NightBuilder night =
                new NightBuilder().limit(LimitName.COUNT_TIMES, times).limit(LimitName.MEAL_WINDOWS, windows);
        return count(meal, night.facts().limits());
    }

    @Test
    void m02ByDefaultBreakfastGoesByLastNightLunchBySixAndDinnerByNoon() {
        assertThat(count(Meal.BREAKFAST, List.of()))
                .isEqualTo(new MealCount(Meal.BREAKFAST, LocalTime.of(22, 0), Optional.of(DATE.minusDays(1))));
        assertThat(count(Meal.LUNCH, List.of()))
                .isEqualTo(new MealCount(Meal.LUNCH, LocalTime.of(6, 0), Optional.empty()));
        assertThat(count(Meal.DINNER, List.of()))
                .isEqualTo(new MealCount(Meal.DINNER, LocalTime.of(12, 0), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "05:59 21:00, 05:59, false",
        "06:00 21:00, 06:00, false",
        "06:01 21:00, 21:00, true",
        "04:00 05:00 06:00 06:01, 06:00, false"
    })
    void m02ACountAtTheStartOfTheWindowIsEarlyEnoughOneAfterItIsNot(String times, LocalTime time, boolean dayBefore) {
        MealCount count = count(Meal.BREAKFAST, times, "BREAKFAST 06:00-08:00 LUNCH 12:00-13:00 DINNER 18:00-19:00");
        assertThat(count.time()).isEqualTo(time);
        assertThat(count.dayBefore().isPresent()).isEqualTo(dayBefore);
    }

    @Test
    void m02TheFileOfACountOfTheDayBeforeIsNamedByItsPath() {
        assertThat(count(Meal.BREAKFAST, List.of()).file()).isEqualTo("2026-11-19/headcount.csv");
        assertThat(count(Meal.LUNCH, List.of()).file()).isEqualTo("headcount.csv");
    }
}
