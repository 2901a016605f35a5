/** One revision as a Spring Batch job: NightJob is the sentence, NightSteps what each step does. */
@NullMarked
@ApplicationModule(
        displayName = "nights.job",
        allowedDependencies = {
            "logbook",
            "intake.log",
            "intake",
            "checks.night",
            "checks",
            "store.database",
            "store.received",
            "store",
            "report",
            "report.workbook",
            "report.pdf",
            "report.json",
            "comparison",
            "delivery",
            "settings",
            "mail",
            "nights.planning"
        })
package prisoncensus.nights.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
