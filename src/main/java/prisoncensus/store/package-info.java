/** All SQL, and the files as received: keeps facts and results, and recalls a night as it was known at an instant. */
@NullMarked
@ApplicationModule(
        displayName = "store",
        allowedDependencies = {"logbook", "checks.night", "checks", "store.database"})
package prisoncensus.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
