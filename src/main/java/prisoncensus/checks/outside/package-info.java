/** The checks of time out of the cell: whether everybody got out, and for how long. */
@NullMarked
@ApplicationModule(
        displayName = "checks.outside",
        allowedDependencies = {"logbook", "checks.night"})
package prisoncensus.checks.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
