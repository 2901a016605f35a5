package prisoncensus.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.checks.Judgement;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Sha256;
import prisoncensus.report.NightReport;

/** The last steps of a revision on disk: manifest, folder, ledger line. Each may be repeated until it holds. */
public final class RevisionSealer {
    private final ReportsFolder reports;
    private final Software software;
    private final ConfiguredKey key;

    /** Seals into this folder. */
    public RevisionSealer(ReportsFolder reports, Software software, ConfiguredKey key) {
        this.reports = reports;
        this.software = software;
        this.key = key;
    }

    /**
     * Writes the manifest beside the files that lie in the revision's work folder, and signs it where a key is configured.
     *
     * @param earlier the files of earlier days that were read, by path
     * @param receptions the last line of receptions.csv that the revision knows; empty if it knows no file
     * @return the manifest's SHA-256
     * @throws KeyRefusedException if the configured key is not the one in force
     */
    public String writeManifest(
            NightReport report,
            Judgement judgement,
            RevisionKind kind,
            Instant createdAt,
            List<LogFile> earlier,
            Optional<String> previous,
            Optional<ReceptionsFile.Link> receptions)
            throws IOException {
        Path work = reports.work(report.heading().night(), report.heading().revision());
        Night night = report.heading().night();
        Optional<SigningKey> signing = key.checked(reports.keys(night.facility()));
        var links = new ManifestLinks(previous, receptions, signing.map(SigningKey::fingerprint));
        byte[] manifest = manifest(report, judgement, kind, createdAt, earlier, outputs(work), links);
        reports.write(night, report.heading().revision(), Manifest.FILE, out -> out.write(manifest));
        if (signing.isPresent()) {
            byte[] signature = signing.get().sign(manifest);
            reports.write(night, report.heading().revision(), Manifest.SIGNATURE, out -> out.write(signature));
        }
        return Sha256.of(manifest);
    }

    /** The manifest as this program writes it for these outputs. */
    public byte[] manifest(
            NightReport report,
            Judgement judgement,
            RevisionKind kind,
            Instant createdAt,
            List<LogFile> earlier,
            List<OutputFile> outputs,
            ManifestLinks links) {
        return new Manifest(report, judgement, software).bytes(kind, createdAt, earlier, outputs, links);
    }

    private static List<OutputFile> outputs(Path work) throws IOException {
        try (Stream<Path> files = Files.list(work)) {
            List<Path> written = files.filter(
                            file -> !file.endsWith(Manifest.FILE) && !file.endsWith(Manifest.SIGNATURE))
                    .sorted()
                    .toList();
            var outputs = new ArrayList<OutputFile>();
            for (Path file : written) {
                outputs.add(OutputFile.of(file));
            }
            return outputs;
        }
    }

    /** Whether the revision's folder has appeared. */
    public boolean isPublished(Night night, int revision) {
        return Files.isDirectory(reports.place(night, revision));
    }

    /**
     * Moves the revision to its place and enters it in the ledger; does only what is still missing.
     *
     * @throws IOException also if another revision lies in that place
     */
    public Path publish(Night night, Ledger.Line line) throws IOException {
        Path place = reports.place(night, line.revision());
        if (!Files.isDirectory(place)) {
            reports.publish(night, line.revision());
        }
        Path manifest = place.resolve(Manifest.FILE);
        String lying = Files.isRegularFile(manifest) ? "SHA-256 " + Sha256.of(manifest) : "no file";
        if (!lying.equals("SHA-256 " + line.manifestSha256())) {
            throw new IOException("%s holds a report that the store does not know: %s is %s, expected SHA-256 %s"
                    .formatted(place, Manifest.FILE, lying, line.manifestSha256()));
        }
        new Ledger(reports.facilityFolder(night.facility())).append(line);
        return place;
    }
}
