/** Says how every night stands and which command brings it up to date. */
@NullMarked
@ApplicationModule(
        displayName = "audit.status",
        allowedDependencies = {
            "logbook",
            "checks.night",
            "intake",
            "report",
            "store",
            "store.letters",
            "delivery",
            "settings",
            "mail",
            "nights.planning"
        })
package prisoncensus.audit.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
