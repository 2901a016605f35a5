/** The life of the application: one context for the process, and a store context that is opened for the work and closed after it. */
@NullMarked
@ApplicationModule(
        displayName = "application",
        allowedDependencies = {
            "files",
            "logbook",
            "checks.night",
            "report",
            "sample",
            "store.database",
            "store.received",
            "store",
            "store.letters",
            "delivery",
            "settings",
            "mail.sending",
            "mail",
            "nights.planning",
            "nights.job",
            "nights",
            "audit.status",
            "audit.verify",
            "audit",
            "audit.history",
            "audit.diff"
        })
package prisoncensus.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
