/** Who may read and write the files that make up the record. */
@NullMarked
@ApplicationModule(
        displayName = "files",
        allowedDependencies = {})
package prisoncensus.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
