/** The database itself: connections, migration, the locks of facilities, and the move to another database. */
@NullMarked
@ApplicationModule(
        displayName = "store.database",
        allowedDependencies = {"files", "logbook"})
package prisoncensus.store.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
