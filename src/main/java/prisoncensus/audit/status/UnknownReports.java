package prisoncensus.audit.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.planning.FacilitySelection;
import prisoncensus.report.Texts;
import prisoncensus.store.Revision;
import prisoncensus.store.SealedRevisions;

/** Reports of facilities of which the store knows none: it is not the store that made them, or it is not whole. */
record UnknownReports(Path reports, SealedRevisions sealed, Texts texts) {
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
                .map(entry -> texts.say(Message.of("status.unknownReports")
                        .with("facility", entry.getKey().value())
                        .with("number", entry.getValue())
                        .with("place", place(entry.getKey()))))
                .forEach(differences::add);
        sealed.facilities().stream()
                .filter(facility ->
                        asked.includes(facility.value()) && beyond(facility).isEmpty())
                .map(facility -> texts.say(Message.of("status.otherLedger")
                        .with("facility", facility.value())
                        .with("place", place(facility))
                        .with("number", last(facility).sequence())))
                .forEach(differences::add);
        return differences;
    }

    /** Facilities whose ledger goes on after the store's last report: the next night takes up what follows. */
    List<String> notes(FacilitySelection asked) {
        List<String> notes = new ArrayList<>();
        for (FacilityCode facility : sealed.facilities()) {
            int more = beyond(facility).map(List::size).orElse(0);
            if (asked.includes(facility.value()) && more > 0) {
                notes.add(texts.say(Message.of("status.takenUpNext")
                        .with("facility", facility.value())
                        .with("number", more)
                        .with("place", place(facility))));
            }
        }
        return notes;
    }

    private Path place(FacilityCode facility) {
        return reports.resolve(facility.value());
    }

    /** The last report of the store that is sealed. */
    private Revision.Seal last(FacilityCode facility) {
        List<Revision> chain = sealed.chain(facility);
        return chain.get(chain.size() - 1).seal().orElseThrow();
    }

    /** What follows it in the ledger; empty if the ledger does not go on from it. */
    private Optional<List<Ledger.Line>> beyond(FacilityCode facility) {
        Revision.Seal last = last(facility);
        try {
            return new ReportsFolder(reports).ledger(facility).chain().after(last.sequence(), last.manifestSha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
