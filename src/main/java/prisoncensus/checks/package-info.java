/** Facts and the limits in force become findings, outcomes and figures: pure functions that know no database and no clock. */
@NullMarked
@ApplicationModule(
        displayName = "checks",
        allowedDependencies = {"logbook"})
package prisoncensus.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
