package prisoncensus.checks.meals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Origin;

/**
 * The time one cell waited for food overnight.
 *
 * @param dinner live records of the day before
 * @param breakfast live records of the census date
 */
record OvernightWait(List<MealService> dinner, List<MealService> breakfast) {
    OvernightWait {
        dinner = List.copyOf(dinner);
        breakfast = List.copyOf(breakfast);
    }

    private Optional<MealService> last() {
        return MealTimes.inOrder(dinner).reduce((earlier, later) -> later);
    }

    private Optional<MealService> first() {
        return MealTimes.inOrder(breakfast).findFirst();
    }

    /** By the times on record; a record without its time could only make it shorter. Empty if either meal has no time at all. */
    Optional<Duration> longest() {
        return first().flatMap(to -> last().map(from -> Duration.between(MealTimes.at(from), MealTimes.at(to))));
    }

    /** The same in minutes, a begun one as a whole one. */
    int minutes() {
        return Math.toIntExact((longest().orElseThrow().toSeconds() + 59) / 60);
    }

    /** Whether every record of both meals has its time. */
    boolean isExact() {
        return Stream.concat(dinner.stream(), breakfast.stream())
                .allMatch(record -> record.servedAt().isPresent());
    }

    Message words(LocalDate night) {
        LocalDateTime from = MealTimes.at(last().orElseThrow());
        LocalDateTime to = MealTimes.at(first().orElseThrow());
        return Message.of("M07")
                .with("wait", MealTimes.spoken(Duration.between(from, to)))
                .with("dinner", MealTimes.spoken(from, night))
                .with("breakfast", MealTimes.spoken(to, night));
    }

    List<Message> missing(LocalDate dayBefore) {
        List<Message> missing = new ArrayList<>();
        if (isUntimed(dinner)) {
            missing.add(Message.of("part.noTimeOn").with("meal", Meal.DINNER).with("date", dayBefore));
        }
        if (isUntimed(breakfast)) {
            missing.add(Message.of("part.noTime").with("meal", Meal.BREAKFAST));
        }
        return missing;
    }

    private static boolean isUntimed(List<MealService> records) {
        return records.isEmpty()
                || records.stream().anyMatch(record -> record.servedAt().isEmpty());
    }

    List<Origin> origins() {
        return Stream.concat(last().stream(), first().stream())
                .map(MealService::origin)
                .toList();
    }
}
