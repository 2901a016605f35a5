package prisoncensus.checks.night;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;

/**
 * The scheduled count that says how many people a meal had to feed: the latest one at or before the start of the meal's window on
 * the census date; if none is that early, the last one of the day before.
 *
 * @param dayBefore the day before the census date, where the count is one of that day
 */
public record MealCount(Meal meal, LocalTime time, Optional<LocalDate> dayBefore) {
    static MealCount of(Meal meal, LocalDate censusDate, Limits limits) {
        List<LocalTime> times = limits.countTimes();
        LocalTime start = limits.mealWindow(meal).from();
        return times.stream()
                .filter(time -> !time.isAfter(start))
                .reduce((earlier, later) -> later)
                .map(time -> new MealCount(meal, time, Optional.empty()))
                .orElseGet(
                        () -> new MealCount(meal, times.get(times.size() - 1), Optional.of(censusDate.minusDays(1))));
    }

    /** The file whose slips tell of it, by its path from the night's folder or the facility's. */
    String file() {
        String file = LogKind.HEADCOUNT.fileName();
        return dayBefore.map(day -> day + "/" + file).orElse(file);
    }

    public Message words() {
        return dayBefore
                .map(day -> Message.of("part.timeOn").with("date", day))
                .orElseGet(() -> Message.of("part.time"))
                .with("time", time);
    }
}
