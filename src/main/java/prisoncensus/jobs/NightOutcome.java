package prisoncensus.jobs;

import java.io.IOException;
import java.util.List;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.report.Language;
import prisoncensus.report.Revised;
import prisoncensus.report.Texts;
import prisoncensus.store.Revision;

/** Sums a finished revision up for whoever asked for it. */
record NightOutcome(NightSteps.Store store, ReportsFolder reports) {
    NightResult of(NightDesk desk) throws IOException {
        Revision revision = desk.revision();
        return new NightResult.Reported(
                revision.night().facility().value(),
                revision.night().date(),
                revision.number(),
                store.recall().logsReceived(revision),
                store.findings(revision),
                reports.place(revision.night(), revision.number()),
                desk.revised().map(NightOutcome::compared));
    }

    private static NightResult.Compared compared(Revised revised) {
        Texts texts = Texts.in(Language.EN);
        List<List<String>> rows = revised.table(Language.EN).rows().stream()
                .map(row -> row.values().stream().map(texts::say).toList())
                .toList();
        return new NightResult.Compared(revised.against(), rows);
    }
}
