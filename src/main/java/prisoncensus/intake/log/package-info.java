/** Records become facts or rejections, with one parser for each log. */
@NullMarked
@ApplicationModule(
        displayName = "intake.log",
        allowedDependencies = {"logbook", "intake.text"})
package prisoncensus.intake.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
