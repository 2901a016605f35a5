package prisoncensus.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.Night;

/**
 * What every page and sheet names.
 *
 * @param facilityName the facility's display name
 * @param zone the facility's zone, in which instants are shown
 * @param revision from 1
 * @param asKnownAt only what had been received by this instant counts; cut to milliseconds
 * @param asKnownEarlier whether the report was made as known at an earlier time, and so does not stand for its night
 * @param clockHeld whether the machine's clock stood before what it had shown earlier, so that the instant was held there
 * @param software name and version of the program
 * @param requestedBy who asked, as claimed; empty for the schedule
 * @param reason why; empty for a first report
 * @param fixedClock the instant at which census.clock held the clock, if it did
 */
public record ReportHeading(
        Night night,
        String facilityName,
        ZoneId zone,
        int revision,
        Instant asKnownAt,
        boolean asKnownEarlier,
        boolean clockHeld,
        DayCount dayCount,
        String software,
        Optional<String> requestedBy,
        Optional<String> reason,
        Optional<Instant> fixedClock) {

    /** The names of the revision's files. */
    public ReportFiles files() {
        return new ReportFiles(night, revision);
    }
}
