/** Leads from a finding back to its log lines, and writes evidence for somebody without this program. */
@NullMarked
@ApplicationModule(
        displayName = "audit",
        allowedDependencies = {
            "logbook",
            "intake.log",
            "checks.night",
            "checks",
            "store.received",
            "store",
            "report",
            "delivery",
            "settings",
            "audit.verify"
        })
package prisoncensus.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
