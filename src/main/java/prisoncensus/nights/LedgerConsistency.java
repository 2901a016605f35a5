package prisoncensus.nights;

import java.util.Optional;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;

/**
 * Checks that ledger and store agree: nothing is written below reports that the store does not know, or beside reports that lie elsewhere.
 */
record LedgerConsistency(RevisionRepository revisions, SealedRevisions sealed, ReportsFolder reports) {

    /**
     * Compares the end of the ledger with the end of the store's chain.
     *
     * @throws WrongInputException if they are not the same
     */
    void check(FacilityCode facility) {
        Optional<Ledger.Line> last = reports.ledger(facility).last();
        Optional<Revision.Seal> head = sealed.head(facility);
        Optional<Revision> loose = revisions.sealing(facility);
        int written = last.map(Ledger.Line::sequence).orElse(0);
        int known = head.map(Revision.Seal::sequence).orElse(0);
        boolean same = last.flatMap(line -> sealed.link(facility, line.sequence()))
                .map(link -> link.manifestSha256().equals(last.get().manifestSha256()))
                .orElse(last.isEmpty());
        boolean complete = written == known || (loose.isPresent() && written == known - 1);
        if (!same || !complete) {
            throw new WrongInputException(message(facility, written, known));
        }
    }

    private String message(FacilityCode facility, int written, int known) {
        return ("%s: found a ledger of %d reports, but the store has sealed %s of %s; nothing is written. Use the store that wrote"
                        + " these reports (spring.datasource.url), or name with --reports the folder that this store wrote to")
                .formatted(reports.facilityFolder(facility), written, known == written ? "others" : known, facility);
    }
}
