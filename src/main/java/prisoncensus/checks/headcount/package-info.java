/** The checks of headcount.csv, H01 to H12. */
@NullMarked
@ApplicationModule(
        displayName = "checks.headcount",
        allowedDependencies = {"logbook", "checks.night"})
package prisoncensus.checks.headcount;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
