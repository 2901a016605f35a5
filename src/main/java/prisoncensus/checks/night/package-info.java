/** The night as every check sees it: governing slips, census, meals, episodes and limits; and what a check says. */
@NullMarked
@ApplicationModule(
        displayName = "checks.night",
        allowedDependencies = {"logbook"})
package prisoncensus.checks.night;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
