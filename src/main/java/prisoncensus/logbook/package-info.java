/** What one line of a log says: facts that refuse bad values and keep their origin. */
@NullMarked
@ApplicationModule(
        displayName = "logbook",
        allowedDependencies = {})
package prisoncensus.logbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
