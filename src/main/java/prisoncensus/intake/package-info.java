/** Bytes become facts or rejections: finds and fingerprints the files of a night and reads them line by line. */
@NullMarked
@ApplicationModule(
        displayName = "intake",
        allowedDependencies = {"logbook"})
package prisoncensus.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
