package prisoncensus.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A half hour in the yard of a sector. There are thirteen a day, clear of counts and meals.
 *
 * @param number from 0; the first seven are in the morning
 */
record Turn(int number) {
    static final int TURNS = 13;
    static final int MINUTES = 30;
    private static final int MORNING_TURNS = 7;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    /** The cells of a sector take turns one after the other, each day later by one. */
    static Turn of(int position, int cells, int night) {
        return new Turn((position * TURNS / cells + night) % TURNS);
    }

    boolean isInTheMorning() {
        return number < MORNING_TURNS;
    }

    /** After it the yard is closed for some hours: such a turn cannot be a double one. */
    boolean isLast() {
        return number == MORNING_TURNS - 1 || number == TURNS - 1;
    }

    LocalDateTime start(LocalDate date) {
        LocalTime first = isInTheMorning() ? MORNING : AFTERNOON;
        int earlier = isInTheMorning() ? number : number - MORNING_TURNS;
        return date.atTime(first).plusMinutes((long) MINUTES * earlier);
    }
}
