package prisoncensus.nights;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.ReceptionsFile;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.job.ReceptionRecorder;
import prisoncensus.store.ReceptionLog;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;

/**
 * Checks that ledger, receptions and store agree: nothing is written below reports that the store does not know, or beside reports that
 * lie elsewhere.
 */
record LedgerConsistency(
        RevisionRepository revisions, SealedRevisions sealed, ReceptionLog receptions, ReportsFolder reports) {

    /**
     * Compares the end of the ledger with the end of the store's chain, and the end of receptions.csv with the store's receptions.
     *
     * @throws RecordDiffersException if they are not the same
     */
    void check(FacilityCode facility) throws IOException {
        checkLedger(facility);
        checkReceptions(facility);
    }

    private void checkLedger(FacilityCode facility) {
        Optional<Ledger.Line> last = reports.ledger(facility).last();
        Optional<Revision.Seal> head = sealed.head(facility);
        Optional<Revision> loose = revisions.sealing(facility);
        int written = last.map(Ledger.Line::sequence).orElse(0);
        int known = head.map(Revision.Seal::sequence).orElse(0);
        boolean same = last.flatMap(line -> sealed.link(facility, line.sequence()))
                .map(link -> link.manifestSha256().equals(last.get().manifestSha256()))
                .orElse(last.isEmpty());
        boolean complete = written == known || (loose.isPresent() && written == known - 1);
        if (written == 0 && known > 0 && !(same && complete)) {
            throw new RecordDiffersException(Message.of("record.noLedger")
                    .with("folder", reports.facilityFolder(facility))
                    .with("known", Integer.toString(known))
                    .with("facility", facility));
        } else if (!same || !complete) {
            Object others = known == written ? Message.of("record.others") : Integer.toString(known);
            throw new RecordDiffersException(Message.of("record.otherLedger")
                    .with("folder", reports.facilityFolder(facility))
                    .with("written", Integer.toString(written))
                    .with("known", others)
                    .with("facility", facility));
        }
    }

    private void checkReceptions(FacilityCode facility) throws IOException {
        Optional<ReceptionsFile.Line> last = reports.receptions(facility).last();
        if (last.isEmpty()) {
            return;
        }
        int place = last.get().sequence();
        List<ReceptionLog.Numbered> known = receptions.between(facility, place - 1, place);
        boolean same = known.stream()
                .map(ReceptionRecorder::reception)
                .anyMatch(reception -> last.get().states(reception));
        if (!same) {
            throw new RecordDiffersException(
                    Message.of(known.isEmpty() ? "record.noReception" : "record.otherReception")
                            .with("folder", reports.facilityFolder(facility))
                            .with("file", ReceptionsFile.FILE)
                            .with("number", Integer.toString(place)));
        }
    }
}
