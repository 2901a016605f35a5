package prisoncensus.audit.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.LyingReports;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SealedFolder;
import prisoncensus.delivery.SealedManifest;
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

    /** What does not hold of the folder of one revision. */
    static List<Discrepancy> folder(Revision revision, ReportsFolder reports) throws IOException {
        return folder(
                name(revision),
                reports.place(revision.night(), revision.number()),
                revision.seal().orElseThrow().manifestSha256());
    }

    /**
     * What does not hold of the folder of one revision.
     *
     * @param name facility, night and number
     * @param place where it lies
     * @param expected SHA-256 of its manifest
     */
    public static List<Discrepancy> folder(String name, Path place, String expected) throws IOException {
        var folder = new SealedFolder(place);
        if (!folder.exists()) {
            return List.of(new Discrepancy(place.toString(), "no folder", "the report " + name));
        }
        Optional<String> manifest = folder.manifestSha256();
        if (!manifest.equals(Optional.of(expected))) {
            String found = manifest.map(hash -> "SHA-256 " + hash).orElse("no file");
            String whose = manifest.isPresent()
                    ? folder.manifest()
                            .map(said -> ", the manifest of " + said.name())
                            .orElse(", no manifest")
                    : "";
            return List.of(new Discrepancy(place + "/manifest.json", found + whose, "SHA-256 " + expected));
        }
        return contents(name, place, folder);
    }

    private static List<Discrepancy> contents(String name, Path place, SealedFolder folder) throws IOException {
        List<Discrepancy> discrepancies = new ArrayList<>();
        SealedManifest said = folder.manifest().orElseThrow();
        if (!said.name().equals(name)) {
            discrepancies.add(
                    new Discrepancy(place + "/manifest.json", "the manifest of " + said.name(), "that of " + name));
        }
        Map<String, String> written = new TreeMap<>();
        said.outputs().forEach(output -> written.put(output.file(), "SHA-256 " + output.sha256()));
        new TreeMap<>(folder.differences(said))
                .forEach((file, found) -> discrepancies.add(
                        new Discrepancy(place + "/" + file, found, written.getOrDefault(file, "no such file"))));
        return discrepancies;
    }
}
