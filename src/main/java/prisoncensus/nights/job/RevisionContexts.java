package prisoncensus.nights.job;

import prisoncensus.delivery.Software;
import prisoncensus.logbook.Night;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.received.ReceivedFiles;

/** Makes the context in which one revision is made, or built again. */
public final class RevisionContexts {
    private final RevisionRepository revisions;
    private final SealedRevisions sealed;
    private final NightRecall recall;
    private final ResultRepository results;
    private final ReceivedFiles received;
    private final Software software;

    RevisionContexts(
            RevisionRepository revisions,
            SealedRevisions sealed,
            NightRecall recall,
            ResultRepository results,
            ReceivedFiles received,
            Software software) {
        this.revisions = revisions;
        this.sealed = sealed;
        this.recall = recall;
        this.results = results;
        this.received = received;
        this.software = software;
    }

    /** The context of that revision of a night; the revision itself may not be open yet. */
    public RevisionContext of(Night night, int number) {
        return new RevisionContext(night, number, revisions, sealed, recall, results, received, software);
    }
}
