/** Tells what the reports say over time of a night, of a cell and of a person in solitary. */
@NullMarked
@ApplicationModule(
        displayName = "audit.history",
        allowedDependencies = {"logbook", "checks.night", "checks", "store", "report", "delivery", "settings", "audit"})
package prisoncensus.audit.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
