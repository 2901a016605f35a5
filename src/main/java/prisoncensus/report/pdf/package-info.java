/** Writes the night report as an archival PDF: its pages as blocks, their layout painted and tagged. */
@NullMarked
@ApplicationModule(
        displayName = "report.pdf",
        allowedDependencies = {"logbook", "checks.night", "report.layout", "report.fonts", "report", "report.chart"})
package prisoncensus.report.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
