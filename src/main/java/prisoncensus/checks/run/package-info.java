/** The checks of the run itself, R01 to R04: what was received, and how much of it. */
@NullMarked
@ApplicationModule(
        displayName = "checks.run",
        allowedDependencies = {"logbook", "checks.night"})
package prisoncensus.checks.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
