/** Judges a night by all checks and calculates its figures: pure functions without a database or a clock. */
@NullMarked
@ApplicationModule(
        displayName = "checks",
        allowedDependencies = {
            "logbook",
            "checks.night",
            "checks.headcount",
            "checks.meals",
            "checks.solitary",
            "checks.roll",
            "checks.outside",
            "checks.run"
        })
package prisoncensus.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
