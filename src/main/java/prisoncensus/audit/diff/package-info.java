/** Tells what differs between any two revisions of a night, and why. */
@NullMarked
@ApplicationModule(
        displayName = "audit.diff",
        allowedDependencies = {"checks.night", "store.received", "store", "report", "comparison", "settings", "audit"})
package prisoncensus.audit.diff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
