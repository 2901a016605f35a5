/** Verifies what was sealed: ledger, folders, received copies, facts, and every revision built again. */
@NullMarked
@ApplicationModule(
        displayName = "audit.verify",
        allowedDependencies = {
            "logbook",
            "intake.log",
            "checks.night",
            "checks",
            "store.received",
            "store",
            "report",
            "report.workbook",
            "report.pdf",
            "report.json",
            "comparison",
            "delivery",
            "settings",
            "nights.planning",
            "nights.job",
            "nights",
            "audit.status"
        })
package prisoncensus.audit.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
