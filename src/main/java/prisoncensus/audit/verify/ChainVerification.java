package prisoncensus.audit.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.LyingReports;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.store.Revision;

/** Checks that ledger, store and folders of a facility hold the same revisions, joined in one chain. */
public final class ChainVerification {
    private final FacilityCode facility;
    private final List<Revision> chain;
    private final ReportsFolder reports;
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** @param chain the sealed revisions of the store, in their order */
    ChainVerification(FacilityCode facility, List<Revision> chain, ReportsFolder reports) {
        this.facility = facility;
        this.chain = chain;
        this.reports = reports;
    }

    List<Discrepancy> discrepancies(Optional<String> head) throws IOException {
        ledger();
        unknownFolders();
        head.ifPresent(this::head);
        return discrepancies;
    }

    private void ledger() throws IOException {
        Ledger.Content ledger = reports.ledger(facility).content();
        String where = facility + "/ledger.csv";
        ledger.damage()
                .forEach(found -> discrepancies.add(new Discrepancy(where, found, "whole lines under the header")));
        Map<Integer, Ledger.Line> bySequence = new TreeMap<>();
        ledger.lines().forEach(line -> bySequence.putIfAbsent(line.sequence(), line));
        if (bySequence.size() < ledger.lines().size()) {
            discrepancies.add(new Discrepancy(where, "a sequence number twice", "each once"));
        }
        Optional<String> previous = Optional.empty();
        for (Revision revision : chain) {
            Revision.Seal seal = revision.seal().orElseThrow();
            if (!seal.previousSha256().equals(previous)) {
                discrepancies.add(new Discrepancy(
                        name(revision) + " in the store", "a link to " + hash(seal.previousSha256()), hash(previous)));
            }
            line(where, revision, seal, Optional.ofNullable(bySequence.remove(seal.sequence())));
            previous = Optional.of(seal.manifestSha256());
        }
        bySequence
                .values()
                .forEach(line -> discrepancies.add(new Discrepancy(
                        where,
                        "%s r%d as number %d".formatted(line.date(), line.revision(), line.sequence()),
                        "no such revision in the store")));
    }

    private void line(String where, Revision revision, Revision.Seal seal, Optional<Ledger.Line> line) {
        if (line.isEmpty()) {
            discrepancies.add(
                    new Discrepancy(where, "no line for " + name(revision), "its line, number " + seal.sequence()));
        } else if (!line.get().equals(lineOf(revision, seal))) {
            discrepancies.add(new Discrepancy(
                    where,
                    "number %d says otherwise".formatted(seal.sequence()),
                    name(revision) + " as the store knows it"));
        }
    }

    static Ledger.Line lineOf(Revision revision, Revision.Seal seal) {
        return new Ledger.Line(
                seal.sequence(),
                revision.night().date(),
                revision.number(),
                revision.createdAt(),
                seal.manifestSha256(),
                seal.previousSha256());
    }

    private void unknownFolders() throws IOException {
        for (LyingReports.Place place : reports.lying().places(facility)) {
            boolean known = chain.stream()
                    .anyMatch(revision -> revision.number() == place.revision()
                            && revision.night().equals(place.night()));
            if (!known) {
                discrepancies.add(new Discrepancy(
                        reports.place(place.night(), place.revision()).toString(),
                        "a report",
                        "none: the store does not know it"));
            }
        }
    }

    private void head(String head) {
        Optional<Revision> link = chain.stream()
                .filter(revision ->
                        revision.seal().orElseThrow().manifestSha256().equals(head))
                .findFirst();
        if (link.isEmpty()) {
            discrepancies.add(new Discrepancy(facility + " chain", "no link " + head, "a link of that hash"));
            return;
        }
        int sequence = link.get().seal().orElseThrow().sequence();
        String place = "%s is link %d of %d, %s".formatted(head, sequence, chain.size(), name(link.get()));
        notes.add(
                sequence == chain.size()
                        ? place + ": the chain ends in it"
                        : place + ", and the chain goes on from it");
    }

    /** Where the head that was asked for stands. */
    List<String> notes() {
        return notes;
    }

    private static String hash(Optional<String> hash) {
        return hash.orElse("none");
    }

    static String name(Revision revision) {
        return revision.night() + " r" + revision.number();
    }
}
