/** The checks of solitary.csv, S01 to S14. */
@NullMarked
@ApplicationModule(
        displayName = "checks.solitary",
        allowedDependencies = {"logbook", "checks.night"})
package prisoncensus.checks.solitary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
