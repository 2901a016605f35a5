/** One night report gathers what is shown; workbook, PDF and findings.csv only lay it out. */
@NullMarked
@ApplicationModule(
        displayName = "report",
        allowedDependencies = {"logbook", "checks"})
package prisoncensus.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
