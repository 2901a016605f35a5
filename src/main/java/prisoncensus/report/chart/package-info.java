/** Describes charts as shapes with meaning, for whoever paints them: the PDF, or a browser. Colours and signs are said here once. */
@NullMarked
@ApplicationModule(
        displayName = "report.chart",
        allowedDependencies = {"checks.night", "checks", "report.layout", "report"})
package prisoncensus.report.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
