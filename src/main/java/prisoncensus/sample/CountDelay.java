package prisoncensus.sample;

import java.time.LocalTime;
import prisoncensus.sample.people.Day;
import prisoncensus.sample.people.Premises;
import prisoncensus.sample.people.SeededRandom;

/**
 * One sector is counted well after the time of a count, or well before it.
 *
 * @param sector 0 for none
 * @param minutes negative if it is too early
 */
record CountDelay(int sector, LocalTime count, int minutes) {
    static final CountDelay NONE = new CountDelay(0, LocalTime.MIN, 0);

    static CountDelay of(Premises premises, SeededRandom details) {
        int sector = details.between(1, premises.lastSector());
        int minutes = details.oneIn(4) ? -details.between(16, 22) : details.between(33, 50);
        return new CountDelay(sector, details.pick(Day.COUNTS), minutes);
    }

    int minutes(int ofSector, LocalTime time) {
        return ofSector == sector && time.equals(count) ? minutes : 0;
    }
}
