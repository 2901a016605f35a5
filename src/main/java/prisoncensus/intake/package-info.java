/** Finds the files of a night in the input folder and never reads outside of it. */
@NullMarked
@ApplicationModule(
        displayName = "intake",
        allowedDependencies = {"logbook", "intake.text"})
package prisoncensus.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
