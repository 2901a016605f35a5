/** Writes the folder of a revision whole or not at all, with its manifest, and appends to the ledger. */
@NullMarked
@ApplicationModule(
        displayName = "delivery",
        allowedDependencies = {"files", "logbook", "checks.night", "checks", "report"})
package prisoncensus.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
