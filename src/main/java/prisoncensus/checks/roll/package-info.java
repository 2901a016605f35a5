/** The checks of the roll: whether the counts agree with who came and left. */
@NullMarked
@ApplicationModule(
        displayName = "checks.roll",
        allowedDependencies = {"logbook", "checks.night"})
package prisoncensus.checks.roll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
