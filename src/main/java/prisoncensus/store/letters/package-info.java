/** The letters in the store: written, waiting, taken out, sent, and what became of them. */
@NullMarked
@ApplicationModule(
        displayName = "store.letters",
        allowedDependencies = {"logbook", "store.database", "store"})
package prisoncensus.store.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
