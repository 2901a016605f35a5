package prisoncensus.jobs;

import java.util.LinkedHashMap;
import java.util.Map;
import prisoncensus.checks.Severity;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.store.Revision;

/** Sums a finished revision up for whoever asked for it. */
record NightOutcome(NightSteps.Store store, ReportsFolder reports) {
    NightResult of(NightDesk desk) {
        Revision revision = desk.revision();
        Map<Severity, Integer> found = store.results().bySeverity(revision);
        Map<String, Integer> findings = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            findings.put(severity.name(), found.getOrDefault(severity, 0));
        }
        return new NightResult.Reported(
                revision.night().facility().value(),
                revision.night().date(),
                revision.number(),
                store.recall().logsReceived(revision),
                findings,
                reports.place(revision.night(), revision.number()));
    }
}
