package prisoncensus.intake;

import java.time.LocalDate;
import java.util.List;
import prisoncensus.logbook.FacilityCode;

/**
 * The folder of one facility.
 *
 * @param dates the census dates that have a folder, oldest first
 */
public record FacilityFolder(FacilityCode facility, List<LocalDate> dates) {
    /** Copies the dates. */
    public FacilityFolder {
        dates = List.copyOf(dates);
    }
}
