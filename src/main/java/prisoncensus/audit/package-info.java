/** Compares and explains: what changed between revisions and why, and what does not hold. Pure functions. */
@NullMarked
@ApplicationModule(
        displayName = "audit",
        allowedDependencies = {"logbook", "checks", "report"})
package prisoncensus.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
