/** The people of an invented facility, as they really come, leave and move, and the cells that they live in. */
@NullMarked
@ApplicationModule(
        displayName = "sample.people",
        allowedDependencies = {"logbook"})
package prisoncensus.sample.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
