/** Invents believable logs of prisons that do not exist; the same request gives the same bytes. */
@NullMarked
@ApplicationModule(
        displayName = "sample",
        allowedDependencies = {"logbook", "sample.people"})
package prisoncensus.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
