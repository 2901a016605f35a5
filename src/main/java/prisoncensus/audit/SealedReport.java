package prisoncensus.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.delivery.Instants;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.Manifest;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SealedFolder;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.report.Language;

/**
 * A revision that lies among the reports.
 *
 * @param chain the ledger up to it, its own line last
 */
record SealedReport(ReportsFolder reports, Night night, List<Ledger.Line> chain, SealedManifest manifest) {
    SealedReport {
        chain = List.copyOf(chain);
    }

    /** The revision of the last one of these lines. */
    static SealedReport of(ReportsFolder reports, FacilityCode facility, List<Ledger.Line> chain) throws IOException {
        Ledger.Line line = chain.get(chain.size() - 1);
        return new SealedReport(reports, new Night(facility, line.date()), chain, manifest(reports, facility, line));
    }

    Ledger.Line line() {
        return chain.get(chain.size() - 1);
    }

    String name() {
        return manifest.name();
    }

    Path place() {
        return reports.place(night, line().revision());
    }

    /** The language of its texts. */
    Language language() {
        return Language.of(manifest.stated().getOrDefault("settings.language", ""))
                .orElse(Language.EN);
    }

    /** @throws DifferenceFoundException if a manifest of the chain is not the one that its line of the ledger states */
    void checkChain() throws IOException {
        for (Ledger.Line link : chain) {
            manifest(reports, night.facility(), link);
        }
    }

    private static SealedManifest manifest(ReportsFolder reports, FacilityCode facility, Ledger.Line line)
            throws IOException {
        Night night = new Night(facility, line.date());
        Path place = reports.place(night, line.revision());
        String where = place.resolve(Manifest.FILE).toString();
        var folder = new SealedFolder(place);
        if (!folder.exists()) {
            throw new DifferenceFoundException(
                    place.toString(), "no folder", "the report %s r%d".formatted(night, line.revision()));
        }
        Optional<String> found = folder.manifestSha256();
        String expected = "SHA-256 " + line.manifestSha256();
        if (!found.equals(Optional.of(line.manifestSha256()))) {
            throw new DifferenceFoundException(
                    where, found.map(hash -> "SHA-256 " + hash).orElse("no file"), expected);
        }
        SealedManifest manifest =
                folder.manifest().orElseThrow(() -> new DifferenceFoundException(where, "no manifest", expected));
        checkLink(where, manifest, night, line);
        return manifest;
    }

    private static void checkLink(String where, SealedManifest manifest, Night night, Ledger.Line line)
            throws DifferenceFoundException {
        String found = link(manifest.name(), manifest.stated().getOrDefault("createdAt", ""), manifest.previous());
        String expected = link(night + " r" + line.revision(), Instants.text(line.createdAt()), line.previousSha256());
        if (!found.equals(expected)) {
            throw new DifferenceFoundException(
                    where, found, expected + ", as number %d of the ledger".formatted(line.sequence()));
        }
    }

    private static String link(String name, String createdAt, Optional<String> previous) {
        return "%s made at %s after %s".formatted(name, createdAt, previous.orElse("none"));
    }
}
