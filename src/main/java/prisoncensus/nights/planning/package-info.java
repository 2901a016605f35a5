/** Decides which revisions are to be made: first reports, re-runs, nights that are due, revisions that were interrupted. */
@NullMarked
@ApplicationModule(
        displayName = "nights.planning",
        allowedDependencies = {
            "logbook",
            "intake",
            "intake.log",
            "checks.night",
            "checks",
            "store",
            "report",
            "delivery",
            "settings"
        })
package prisoncensus.nights.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
