package prisoncensus.audit.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.report.FindingsCsv;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.Revision;

/** Compares sealed revisions as their folders have them with the hashes that they were sealed with, and with what the store says of them. */
record RecordVerification(
        List<Revision> revisions, ReportsFolder reports, ResultRepository results, ReceptionsVerification receptions) {
    private static final int FOLDERS_AT_A_TIME = 32;

    /** Folders are read side by side, some at a time; the store is asked by one thread. */
    List<Discrepancy> discrepancies() throws IOException {
        List<Discrepancy> discrepancies = new ArrayList<>();
        for (int from = 0; from < revisions.size(); from += FOLDERS_AT_A_TIME) {
            List<Revision> some = revisions.subList(from, Math.min(from + FOLDERS_AT_A_TIME, revisions.size()));
            List<FolderVerification> folders = some.parallelStream()
                    .map(revision -> FolderVerification.of(revision, reports))
                    .toList();
            for (int i = 0; i < some.size(); i++) {
                discrepancies.addAll(discrepancies(some.get(i), folders.get(i)));
            }
        }
        return discrepancies;
    }

    /** What the store says of a revision is compared with what was sealed only if the folder is as it was sealed. */
    private List<Discrepancy> discrepancies(Revision revision, FolderVerification folder) throws IOException {
        List<Discrepancy> discrepancies = new ArrayList<>(folder.discrepancies());
        if (folder.asSealed().isPresent()) {
            SealedManifest manifest = folder.asSealed().get();
            ResultRepository.Kept kept = results.kept(revision);
            receptions.check(revision, manifest);
            discrepancies.addAll(new StoredRevision(revision, kept.results()).differFrom(manifest));
            discrepancies.addAll(new StoredRows(ChainVerification.name(revision), kept.findings())
                    .differFrom(
                            reports.place(revision.night(), revision.number()).resolve(FindingsCsv.FILE)));
        }
        return discrepancies;
    }
}
