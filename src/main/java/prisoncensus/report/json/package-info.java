/** Writes the night report as JSON, for machines. */
@NullMarked
@ApplicationModule(
        displayName = "report.json",
        allowedDependencies = {"logbook", "checks.night", "report"})
package prisoncensus.report.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
