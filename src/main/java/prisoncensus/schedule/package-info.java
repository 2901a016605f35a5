/** The door for the clock: runs rounds until it is asked to stop, and reports health and metrics. */
@NullMarked
@ApplicationModule(
        displayName = "schedule",
        allowedDependencies = {"settings", "mail.sending", "mail", "nights", "application"})
package prisoncensus.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
