package prisoncensus.audit.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prisoncensus.checks.night.Message;
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
    private final List<Message> notes = new ArrayList<>();

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
                .forEach(found -> discrepancies.add(new Discrepancy(where, found, Message.of("verify.wholeLines"))));
        Map<Integer, Ledger.Line> bySequence = new TreeMap<>();
        ledger.lines().forEach(line -> bySequence.putIfAbsent(line.sequence(), line));
        if (bySequence.size() < ledger.lines().size()) {
            discrepancies.add(
                    new Discrepancy(where, Message.of("verify.sequenceTwice"), Message.of("verify.eachOnce")));
        }
        Optional<String> previous = Optional.empty();
        for (Revision revision : chain) {
            Revision.Seal seal = revision.seal().orElseThrow();
            if (!seal.previousSha256().equals(previous)) {
                discrepancies.add(new Discrepancy(
                        Words.inTheStore(name(revision)),
                        Words.of("verify.linkTo", "hash", hash(seal.previousSha256())),
                        hash(previous)));
            }
            line(where, revision, seal, Optional.ofNullable(bySequence.remove(seal.sequence())));
            previous = Optional.of(seal.manifestSha256());
        }
        bySequence
                .values()
                .forEach(line -> discrepancies.add(new Discrepancy(
                        where,
                        Words.of(
                                "verify.asNumber",
                                "revision",
                                line.date() + " r" + line.revision(),
                                "number",
                                line.sequence()),
                        Message.of("verify.notInStore"))));
    }

    private void line(String where, Revision revision, Revision.Seal seal, Optional<Ledger.Line> line) {
        if (line.isEmpty()) {
            discrepancies.add(new Discrepancy(
                    where,
                    Words.of("verify.noLine", "revision", name(revision)),
                    Words.of("verify.itsLine", "number", seal.sequence())));
        } else if (!line.get().equals(lineOf(revision, seal))) {
            discrepancies.add(new Discrepancy(
                    where,
                    Words.of("verify.saysOtherwise", "number", seal.sequence()),
                    Words.of("verify.asStoreKnows", "revision", name(revision))));
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
                        Message.of("verify.aReport"),
                        Message.of("verify.unknown")));
            }
        }
    }

    private void head(String head) {
        Optional<Revision> link = chain.stream()
                .filter(revision ->
                        revision.seal().orElseThrow().manifestSha256().equals(head))
                .findFirst();
        if (link.isEmpty()) {
            discrepancies.add(new Discrepancy(
                    Words.of("verify.chain", "facility", facility),
                    Words.of("verify.noLink", "hash", head),
                    Message.of("verify.linkOfHash")));
            return;
        }
        int sequence = link.get().seal().orElseThrow().sequence();
        notes.add(Words.of(
                sequence == chain.size() ? "verify.chainEnds" : "verify.chainGoesOn",
                "hash",
                head,
                "number",
                sequence,
                "all",
                chain.size(),
                "revision",
                name(link.get())));
    }

    /** Where the head that was asked for stands. */
    List<Message> notes() {
        return notes;
    }

    private static Object hash(Optional<String> hash) {
        return hash.<Object>map(known -> known).orElse(Message.of("verify.none"));
    }

    static String name(Revision revision) {
        return revision.night() + " r" + revision.number();
    }
}
