package prisoncensus.logbook;

import java.time.LocalDate;

/**
 * One facility on one census date.
 *
 * @param date the facility's local day from 00:00 to 24:00
 */
public record Night(FacilityCode facility, LocalDate date) {
    @Override
    public String toString() {
        return facility + " " + date;
    }
}
