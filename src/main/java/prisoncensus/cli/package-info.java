/** The door for a person: commands are their options and one call. */
@NullMarked
@ApplicationModule(
        displayName = "cli",
        allowedDependencies = {"jobs"})
package prisoncensus.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
