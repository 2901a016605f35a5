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

    /** Seals into this folder. */
    public RevisionSealer(ReportsFolder reports, Software software) {
        this.reports = reports;
        this.software = software;
    }

    /**
     * Writes the manifest beside the files that lie in the revision's work folder.
     *
     * @param earlier the files of earlier days that were read, by path
     * @param receptions the last line of receptions.csv that the revision knows; empty if it knows no file
     * @return the manifest's SHA-256
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
        byte[] manifest = manifest(report, judgement, kind, createdAt, earlier, outputs(work), previous, receptions);
        reports.write(report.heading().night(), report.heading().revision(), Manifest.FILE, out -> out.write(manifest));
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
            Optional<String> previous,
            Optional<ReceptionsFile.Link> receptions) {
        return new Manifest(report, judgement, software).bytes(kind, createdAt, earlier, outputs, previous, receptions);
    }

    private static List<OutputFile> outputs(Path work) throws IOException {
        try (Stream<Path> files = Files.list(work)) {
            List<Path> written =
                    files.filter(file -> !file.endsWith(Manifest.FILE)).sorted().toList();
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
