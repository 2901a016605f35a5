/** Writes letters about sealed revisions, keeps them, and has them sent. */
@NullMarked
@ApplicationModule(
        displayName = "mail",
        allowedDependencies = {
            "logbook",
            "checks.night",
            "checks",
            "store.database",
            "store",
            "store.letters",
            "report",
            "delivery",
            "settings",
            "mail.sending"
        })
package prisoncensus.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
