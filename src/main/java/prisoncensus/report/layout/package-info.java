/** Lays blocks out on pages: breaks lines and pages, shares widths, keeps together what belongs together. It knows no file format and nothing of prisons. */
@NullMarked
@ApplicationModule(
        displayName = "report.layout",
        allowedDependencies = {})
package prisoncensus.report.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
