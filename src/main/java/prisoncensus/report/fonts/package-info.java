/** The fonts that reports are set in: which characters each has, how wide they are, and which font falls in for which. */
@NullMarked
@ApplicationModule(
        displayName = "report.fonts",
        allowedDependencies = {"report.layout"})
package prisoncensus.report.fonts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
