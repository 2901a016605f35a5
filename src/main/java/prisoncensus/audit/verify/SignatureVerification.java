package prisoncensus.audit.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.KeyChain;
import prisoncensus.delivery.KeyLine;
import prisoncensus.delivery.KeysFile;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SealedFolder;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.delivery.SignatureChain;
import prisoncensus.delivery.VerifyingKey;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.store.Revision;

/**
 * Checks keys.csv of a facility against the store, each manifest against the key that was in force, and whether public keys that were
 * given lead to the signatures.
 */
final class SignatureVerification {
    private final String where;
    private final List<String> stored;
    private final List<VerifyingKey> given;
    private final KeyChain keys;
    private final boolean isTorn;
    private final SignatureChain signatures;
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();

    /**
     * Reads keys.csv.
     *
     * @param stored its lines as the store knows them
     * @param given public keys that were kept elsewhere; empty to trust keys.csv
     */
    SignatureVerification(FacilityCode facility, KeysFile file, List<String> stored, List<VerifyingKey> given)
            throws IOException {
        this.where = facility + "/" + KeysFile.FILE;
        this.stored = List.copyOf(stored);
        this.given = List.copyOf(given);
        this.keys = file.chain();
        this.isTorn = file.isTorn();
        this.signatures = new SignatureChain(keys);
    }

    /**
     * Checks each manifest, and then keys.csv against the store and the given keys.
     *
     * @param chain all revisions, in the order of sealing: which key was in force follows from those before
     * @param chosen those that are asked for; enough where nothing says that anything is signed
     */
    void check(List<Revision> chain, List<Revision> chosen, ReportsFolder reports) throws IOException {
        for (Revision revision : isSigned() ? chain : chosen) {
            check(
                    ChainVerification.name(revision),
                    new SealedFolder(reports.place(revision.night(), revision.number())));
        }
        compare();
    }

    private boolean isSigned() {
        return !keys.lines().isEmpty() || keys.broken().isPresent() || !stored.isEmpty() || !given.isEmpty();
    }

    private void check(String name, SealedFolder folder) throws IOException {
        Optional<SealedManifest> manifest = folder.readable();
        if (manifest.isPresent()) {
            signatures
                    .next(folder.manifestBytes().orElseThrow(), manifest.get().key(), folder.signature())
                    .map(fault -> new Discrepancy(name + " manifest.sig", fault.found(), fault.expected()))
                    .ifPresent(discrepancies::add);
        }
    }

    private void compare() {
        if (isTorn) {
            discrepancies.add(
                    new Discrepancy(where, Message.of("verify.tornLine"), Message.of("verify.wholeLinesAlone")));
        }
        keys.broken()
                .ifPresent(fault -> discrepancies.add(new Discrepancy(
                        where, Words.of("verify.brokenChain", "fault", fault), Message.of("verify.oneChain"))));
        for (int i = 0; i < Math.max(stored.size(), keys.lines().size()); i++) {
            compare(i);
        }
        keys.lines().stream().filter(KeyLine::isBroken).forEach(this::note);
        if (signatures.signed() > 0 && signatures.unsigned() > 0) {
            notes.add(Words.of("verify.unsigned", "file", where, "number", signatures.unsigned()));
        }
        checkGiven();
    }

    private void compare(int i) {
        Optional<String> lying =
                i < keys.lines().size() ? Optional.of(keys.lines().get(i).text()) : Optional.empty();
        Optional<String> known = i < stored.size() ? Optional.of(stored.get(i)) : Optional.empty();
        if (!lying.equals(known)) {
            discrepancies.add(new Discrepancy(
                    where,
                    Words.of(lying.isPresent() ? "verify.aLineNumber" : "verify.noLineNumber", "number", i + 1),
                    Message.of(known.isPresent() ? "verify.lineOfStore" : "verify.unknown")));
        }
    }

    private void note(KeyLine line) {
        notes.add(Words.of(
                "verify.succession",
                "file",
                where,
                "number",
                line.sequence(),
                "at",
                line.at(),
                "reason",
                line.reason()));
    }

    private void checkGiven() {
        if (given.isEmpty()) {
            return;
        }
        List<Integer> places = given.stream()
                .flatMap(key -> place(key.fingerprint()).stream())
                .sorted()
                .toList();
        if (places.isEmpty()) {
            discrepancies.add(new Discrepancy(
                    where,
                    Message.of(keys.lines().isEmpty() ? "verify.noKey" : "verify.notAGivenKey"),
                    Message.of("verify.aGivenKey")));
            return;
        }
        int first = places.get(0);
        keys.lines().stream()
                .skip(first + 1L)
                .filter(KeyLine::isBroken)
                .forEach(line -> discrepancies.add(new Discrepancy(
                        where,
                        Words.of("verify.unsignedLine", "number", line.sequence()),
                        Message.of("verify.ledTo"))));
        if (!signatures.isReachedFrom(first)) {
            discrepancies.add(new Discrepancy(where, Message.of("verify.noneSigned"), Message.of("verify.oneAtLeast")));
        }
    }

    private Optional<Integer> place(String fingerprint) {
        for (int i = 0; i < keys.lines().size(); i++) {
            if (keys.lines().get(i).fingerprint().equals(fingerprint)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    List<Message> notes() {
        return notes;
    }

    /** How many revisions have a signature that holds. */
    int signed() {
        return signatures.signed();
    }

    /** Fingerprint of the key in force; empty where nothing is signed any more, or never was. */
    Optional<String> inForce() {
        return keys.inForce();
    }
}
