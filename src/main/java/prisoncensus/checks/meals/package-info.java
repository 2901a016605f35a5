/** The checks of meals.csv, M01 to M07. */
@NullMarked
@ApplicationModule(
        displayName = "checks.meals",
        allowedDependencies = {"logbook", "checks.night"})
package prisoncensus.checks.meals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
