/** The order of the night, as one sentence in one file; the only room that sees both a worker and the store. */
@NullMarked
@ApplicationModule(
        displayName = "jobs",
        allowedDependencies = {"logbook", "intake", "checks", "store", "report", "audit", "delivery", "sample"})
package prisoncensus.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
