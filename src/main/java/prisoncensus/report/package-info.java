/** One NightReport gathers what all formats show; findings.csv is written from it. */
@NullMarked
@ApplicationModule(
        displayName = "report",
        allowedDependencies = {"logbook", "checks.night", "checks"})
package prisoncensus.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
