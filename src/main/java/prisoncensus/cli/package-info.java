/** The door for a person at a terminal: a command is its options and one call. */
@NullMarked
@ApplicationModule(
        displayName = "cli",
        allowedDependencies = {
            "logbook",
            "checks.night",
            "report",
            "settings",
            "mail.sending",
            "mail",
            "nights.planning",
            "nights",
            "audit.status",
            "audit.verify",
            "audit",
            "audit.history",
            "audit.diff",
            "application"
        })
package prisoncensus.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
