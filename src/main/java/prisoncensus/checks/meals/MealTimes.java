package prisoncensus.checks.meals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.MealService;

/** The times at which meals were served, in order and in words. */
final class MealTimes {
    private static final Comparator<MealService> BY_TIME = Comparator.comparing(MealTimes::at)
            .thenComparing(record -> record.origin().line());

    private MealTimes() {}

    /** The records that have a time, the earliest first; at one time by line number. */
    static Stream<MealService> inOrder(List<MealService> records) {
        return records.stream().filter(record -> record.servedAt().isPresent()).sorted(BY_TIME);
    }

    /** The time of a record that has one. */
    static LocalDateTime at(MealService record) {
        return record.servedAt().orElseThrow();
    }

    /** The time alone on the census date, else with its date. */
    static Message spoken(LocalDateTime at, LocalDate night) {
        var time = at.toLocalDate().equals(night)
                ? Message.of("part.time")
                : Message.of("part.timeOn").with("date", at.toLocalDate());
        return time.with("time", at.toLocalTime());
    }

    static Message spoken(Duration duration) {
        var message = Message.of(duration.toSecondsPart() == 0 ? "part.duration" : "part.duration.seconds");
        return message.with("hours", (int) duration.toHours())
                .with("minutes", duration.toMinutesPart())
                .with("seconds", duration.toSecondsPart());
    }
}
