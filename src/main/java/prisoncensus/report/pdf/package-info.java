/** Lays the night report out as an archival PDF. */
@NullMarked
@ApplicationModule(
        displayName = "report.pdf",
        allowedDependencies = {"logbook", "checks.night", "checks", "report"})
package prisoncensus.report.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
