package prisoncensus.audit.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.planning.FacilitySelection;
import prisoncensus.store.Revision;
import prisoncensus.store.SealedRevisions;

/** Reports of facilities of which the store knows none: it is not the store that made them, or it is not whole. */
record UnknownReports(Path reports, SealedRevisions sealed) {
    /** How many reports lie there, by facility. */
    SortedMap<FacilityCode, Integer> number() {
        var folder = new ReportsFolder(reports);
        Set<FacilityCode> known = new HashSet<>(sealed.facilities());
        SortedMap<FacilityCode, Integer> number = new TreeMap<>();
        try {
            for (FacilityCode facility : folder.lying().facilities()) {
                if (!known.contains(facility)) {
                    number.put(facility, folder.lying().places(facility).size());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return number;
    }

    /** Each facility that was asked for, in one sentence. */
    List<String> differences(FacilitySelection asked) {
        List<String> differences = new ArrayList<>();
        number().entrySet().stream()
                .filter(entry -> asked.includes(entry.getKey().value()))
                .map(entry -> "%s: found %d reports below %s, but none in the store"
                        .formatted(entry.getKey(), entry.getValue(), place(entry.getKey())))
                .forEach(differences::add);
        sealed.facilities().stream()
                .filter(facility -> asked.includes(facility.value()) && !goesOn(facility))
                .map(facility -> "%s: found a ledger below %s that does not go on from the %d reports of the store"
                        .formatted(facility, place(facility), sequence(facility)))
                .forEach(differences::add);
        return differences;
    }

    /** Facilities whose ledger goes on after the store's last report: the next night takes up what follows. */
    List<String> notes(FacilitySelection asked) {
        return sealed.facilities().stream()
                .filter(facility -> asked.includes(facility.value()) && goesOn(facility))
                .filter(facility -> lines(facility).size() > sequence(facility))
                .map(facility ->
                        "%s: the store knows %d of %d reports below %s; the next night or rerun takes up the others"
                                .formatted(
                                        facility,
                                        sequence(facility),
                                        lines(facility).size(),
                                        place(facility)))
                .toList();
    }

    private Path place(FacilityCode facility) {
        return reports.resolve(facility.value());
    }

    private int sequence(FacilityCode facility) {
        return sealed.head(facility).map(Revision.Seal::sequence).orElse(0);
    }

    /** Whether the store's last sealed report is a line of the ledger, in its place. */
    private boolean goesOn(FacilityCode facility) {
        List<Revision> chain = sealed.chain(facility);
        Revision.Seal last = chain.get(chain.size() - 1).seal().orElseThrow();
        List<Ledger.Line> lines = lines(facility);
        return lines.size() >= last.sequence()
                && lines.get(last.sequence() - 1).manifestSha256().equals(last.manifestSha256());
    }

    private List<Ledger.Line> lines(FacilityCode facility) {
        try {
            return new ReportsFolder(reports).ledger(facility).content().lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
