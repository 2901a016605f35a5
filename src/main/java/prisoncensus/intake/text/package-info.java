/** Bytes become records: decompression, encoding, separators, quotes, and the bounds on all of them. */
@NullMarked
@ApplicationModule(
        displayName = "intake.text",
        allowedDependencies = {"logbook"})
package prisoncensus.intake.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
