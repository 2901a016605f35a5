package prisoncensus.settings;

import java.time.DateTimeException;
import java.time.LocalTime;

/** A time of every day, written {@code 09:00}. */
public record DailyTime(LocalTime time) {
    private static final int MINUTES_OF_AN_HOUR = 60;

    /** @throws IllegalArgumentException if the text is no time */
    public static DailyTime of(String text) {
        try {
            return new DailyTime(LocalTime.parse(text.strip()));
        } catch (DateTimeException wrong) {
            throw wrong(text, wrong);
        }
    }

    /**
     * The time that YAML makes 630 of where 10:30 stands without quotation marks.
     *
     * @throws IllegalArgumentException if a day has not so many minutes
     */
    public static DailyTime of(Integer minutes) {
        try {
            return new DailyTime(LocalTime.of(minutes / MINUTES_OF_AN_HOUR, minutes % MINUTES_OF_AN_HOUR));
        } catch (DateTimeException wrong) {
            throw wrong(minutes, wrong);
        }
    }

    private static IllegalArgumentException wrong(Object found, DateTimeException cause) {
        return new IllegalArgumentException("found '" + found + "', expected a time, such as 09:00", cause);
    }
}
