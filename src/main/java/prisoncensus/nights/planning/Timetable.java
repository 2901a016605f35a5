package prisoncensus.nights.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.settings.CensusProperties;
import prisoncensus.settings.Cron;

/**
 * When the nights of a facility are reported, by the facility's wall clock. A time that is skipped in spring comes that much later; of a
 * time that comes twice in autumn the first one counts. So every night is due once.
 *
 * @param zone of the facility
 * @param patience how long a night waits for logs that have not come
 */
public record Timetable(Cron cron, ZoneId zone, Duration patience) {
    /** The timetable that is configured for a facility. */
    public static Timetable of(CensusProperties settings, FacilityCode facility) {
        return new Timetable(settings.nightOf(facility), settings.zoneOf(facility), settings.waitForLogsOf(facility));
    }

    /** The first time after the night has ended at which the schedule comes round. */
    public Instant due(LocalDate night) {
        LocalDateTime justBefore = night.plusDays(1).atStartOfDay().minusNanos(1);
        return Objects.requireNonNull(cron.expression().next(justBefore))
                .atZone(zone)
                .toInstant();
    }

    /** When the night is reported without the logs that have not come. */
    Instant deadline(LocalDate night) {
        return due(night).plus(patience);
    }

    /** The last night that was due by then; the schedule need not come round every day. */
    public LocalDate lastDue(Instant now) {
        LocalDate night = LocalDate.ofInstant(now, zone).minusDays(1);
        while (due(night).isAfter(now)) {
            night = night.minusDays(1);
        }
        return night;
    }
}
