/** Tells what changed between two revisions of a night, and by which cause. */
@NullMarked
@ApplicationModule(
        displayName = "comparison",
        allowedDependencies = {"logbook", "intake.log", "checks.night", "checks", "store.received", "store", "report"})
package prisoncensus.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
