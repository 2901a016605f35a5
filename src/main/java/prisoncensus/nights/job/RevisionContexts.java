package prisoncensus.nights.job;

import prisoncensus.delivery.Software;
import prisoncensus.logbook.Night;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;

/** Makes the context in which one revision is made, or built again. */
public record RevisionContexts(
        RevisionRepository revisions,
        SealedRevisions sealed,
        NightRecall recall,
        ResultRepository results,
        ReceivedFiles received,
        Software software) {
    /** The context of that revision of a night; the revision itself may not be open yet. */
    public RevisionContext of(Night night, int number) {
        return new RevisionContext(night, number, this);
    }
}
