/** The door for the clock: runs the rounds of the schedule until it is asked to stop, and tells machines how they went. */
@NullMarked
@ApplicationModule(
        displayName = "schedule",
        allowedDependencies = {"jobs"})
package prisoncensus.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
