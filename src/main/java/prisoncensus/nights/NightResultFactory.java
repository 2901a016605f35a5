package prisoncensus.nights;

import java.io.IOException;
import java.util.List;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.nights.job.NightSteps;
import prisoncensus.nights.job.RevisionContext;
import prisoncensus.report.Language;
import prisoncensus.report.RevisionChanges;
import prisoncensus.report.Texts;
import prisoncensus.store.Revision;

/** Sums a finished revision up for whoever asked for it. */
record NightResultFactory(NightSteps.Store store, ReportsFolder reports) {
    NightResult of(RevisionContext desk) throws IOException {
        Revision revision = desk.revision();
        return new NightResult.Reported(
                revision.night().facility().value(),
                revision.night().date(),
                revision.number(),
                store.recall().logsReceived(revision),
                store.findings(revision),
                reports.place(revision.night(), revision.number()),
                desk.revised().map(NightResultFactory::compared));
    }

    private static NightResult.Compared compared(RevisionChanges revised) {
        Texts texts = Texts.in(Language.EN);
        List<List<String>> rows = revised.table(Language.EN).rows().stream()
                .map(row -> row.values().stream().map(texts::say).toList())
                .toList();
        return new NightResult.Compared(revised.against(), rows);
    }
}
