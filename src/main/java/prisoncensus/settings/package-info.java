/** The configuration, typed, and refused with one message where it is wrong. */
@NullMarked
@ApplicationModule(
        displayName = "settings",
        allowedDependencies = {"files", "logbook", "checks.night", "report"})
package prisoncensus.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
