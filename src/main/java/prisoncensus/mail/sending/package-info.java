/** Sends mails to a mail server in a thread of its own, which needs no store, and keeps each answer on the disk until it is taken over. */
@NullMarked
@ApplicationModule(
        displayName = "sending",
        allowedDependencies = {"files", "logbook", "checks.night", "report", "settings"})
package prisoncensus.mail.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
