package prisoncensus.sample.people;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Nobody moves while people are counted: what would fall into a count, or just before it, waits until the count clears. */
final class CountPause {
    private static final int BEFORE = 5;
    private static final int CLEARED = 36;
    private static final int HOUR = 60;

    private CountPause() {}

    /** The same moment, or one before the hour of the count is over. Who came first stays first. */
    static LocalDateTime after(LocalDateTime moment) {
        for (LocalTime count : Day.COUNTS) {
            LocalDateTime counted = moment.toLocalDate().atTime(count);
            long late = ChronoUnit.MINUTES.between(counted.minusMinutes(BEFORE), moment);
            if (!moment.isBefore(counted.minusMinutes(BEFORE)) && late < HOUR + BEFORE) {
                return counted.plusMinutes(CLEARED + late * (HOUR - CLEARED) / (HOUR + BEFORE));
            }
        }
        return moment;
    }
}
