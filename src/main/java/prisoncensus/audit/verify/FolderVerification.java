package prisoncensus.audit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SealedFolder;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.logbook.Sha256;
import prisoncensus.store.Revision;

/**
 * The folder of one revision compared with the hashes that it was sealed with.
 *
 * @param discrepancies what does not hold of it
 * @param manifest what its manifest says; empty if it is not the one that was sealed
 */
public record FolderVerification(List<Discrepancy> discrepancies, Optional<SealedManifest> manifest) {
    /** Copies the list. */
    public FolderVerification {
        discrepancies = List.copyOf(discrepancies);
    }

    /** @throws UncheckedIOException if a file cannot be read */
    static FolderVerification of(Revision revision, ReportsFolder reports) {
        try {
            return of(
                    ChainVerification.name(revision),
                    reports.place(revision.night(), revision.number()),
                    revision.seal().orElseThrow().manifestSha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads every file of the folder.
     *
     * @param name facility, night and number
     * @param place where it lies
     * @param expected SHA-256 of its manifest
     */
    public static FolderVerification of(String name, Path place, String expected) throws IOException {
        var folder = new SealedFolder(place);
        if (!folder.exists()) {
            return broken(new Discrepancy(
                    place, Message.of("verify.noFolder"), Words.of("verify.theReport", "revision", name)));
        }
        Optional<byte[]> bytes = folder.manifestBytes();
        Optional<SealedManifest> manifest = bytes.flatMap(SealedManifest::read);
        Optional<String> hash = bytes.map(Sha256::of);
        if (!hash.equals(Optional.of(expected))) {
            Message found = hash.map(lying -> manifest.map(
                                    said -> Words.of("verify.hashOfManifest", "hash", lying, "revision", said.name()))
                            .orElse(Words.of("verify.hashOfNoManifest", "hash", lying)))
                    .orElse(Message.of("verify.noFile"));
            return broken(new Discrepancy(place + "/manifest.json", found, "SHA-256 " + expected));
        }
        return new FolderVerification(contents(name, place, folder, manifest.orElseThrow()), manifest);
    }

    private static FolderVerification broken(Discrepancy found) {
        return new FolderVerification(List.of(found), Optional.empty());
    }

    private static List<Discrepancy> contents(String name, Path place, SealedFolder folder, SealedManifest said)
            throws IOException {
        List<Discrepancy> discrepancies = new ArrayList<>();
        if (!said.name().equals(name)) {
            discrepancies.add(new Discrepancy(
                    place + "/manifest.json",
                    Words.of("verify.manifestOf", "revision", said.name()),
                    Words.of("verify.thatOf", "revision", name)));
        }
        Map<String, Object> written = new TreeMap<>();
        said.outputs().forEach(output -> written.put(output.file(), "SHA-256 " + output.sha256()));
        new TreeMap<>(folder.differences(said))
                .forEach((file, found) -> discrepancies.add(new Discrepancy(
                        place + "/" + file, found, written.getOrDefault(file, Message.of("verify.noSuchFile")))));
        return discrepancies;
    }

    /** What the manifest says, if the whole folder is as it was sealed. */
    Optional<SealedManifest> asSealed() {
        return manifest.filter(said -> discrepancies.isEmpty());
    }
}
