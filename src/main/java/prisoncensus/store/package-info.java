/** The memory beside the line: all SQL and the files as received. It keeps facts and recalls a night as it was known. */
@NullMarked
@ApplicationModule(
        displayName = "store",
        allowedDependencies = {"logbook", "checks"})
package prisoncensus.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
