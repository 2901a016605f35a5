/** The logs as they were received, each kept under the hash of its bytes. */
@NullMarked
@ApplicationModule(
        displayName = "store.received",
        allowedDependencies = {"files", "logbook"})
package prisoncensus.store.received;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
