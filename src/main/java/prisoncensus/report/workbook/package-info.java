/** Lays the night report out as an Excel workbook. */
@NullMarked
@ApplicationModule(
        displayName = "report.workbook",
        allowedDependencies = {
            "logbook",
            "checks.night",
            "checks",
            "report.layout",
            "report.fonts",
            "report",
            "report.chart"
        })
package prisoncensus.report.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
