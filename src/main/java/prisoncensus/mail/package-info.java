/** Writes letters about sealed revisions, keeps them, and sends them to a mail server. */
@NullMarked
@ApplicationModule(
        displayName = "mail",
        allowedDependencies = {"logbook", "checks.night", "checks", "store", "report", "delivery", "settings"})
package prisoncensus.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
