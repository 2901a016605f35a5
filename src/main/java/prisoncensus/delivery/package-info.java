/** A revision's folder appears whole or not at all, with its manifest, and is entered in the ledger; letters about it are handed to a mail server. */
@NullMarked
@ApplicationModule(
        displayName = "delivery",
        allowedDependencies = {"logbook", "checks", "report"})
package prisoncensus.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
