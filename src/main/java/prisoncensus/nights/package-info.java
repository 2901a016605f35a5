/** Runs the planned revisions, facility by facility, each under its lock; also the round of the schedule. */
@NullMarked
@ApplicationModule(
        displayName = "nights",
        allowedDependencies = {
            "logbook",
            "checks.night",
            "intake",
            "store.database",
            "store.received",
            "store",
            "report",
            "delivery",
            "settings",
            "mail",
            "nights.planning",
            "nights.job"
        })
package prisoncensus.nights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
