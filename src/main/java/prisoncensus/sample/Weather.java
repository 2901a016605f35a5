package prisoncensus.sample;

import java.time.LocalDateTime;
import prisoncensus.sample.people.SeededRandom;

/**
 * The rain of one day.
 *
 * @param from the hour in which it begins, until that in which it ends; the same if it stays dry
 */
record Weather(int from, int until) {
    /** One day in seven is rainy, for some hours of it. */
    static Weather of(SeededRandom dice) {
        if (!dice.oneIn(7)) {
            return new Weather(0, 0);
        }
        int from = dice.between(8, 14);
        return new Weather(from, from + dice.between(2, 5));
    }

    boolean isWet(LocalDateTime moment) {
        return moment.getHour() >= from && moment.getHour() < until;
    }
}
