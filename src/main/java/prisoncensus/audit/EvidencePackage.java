package prisoncensus.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.Manifest;
import prisoncensus.delivery.OutputFile;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SealedFolder;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Sha256;
import prisoncensus.report.Language;

/** The evidence of one revision, for somebody without this program: report, logs as received, ledger, and how to check them. */
public final class EvidencePackage {
    private final ReportsFolder reports;
    private final Contents contents;

    /** The evidence of a revision that lies in this folder. */
    public EvidencePackage(ReportsFolder reports, Contents contents) {
        this.reports = reports;
        this.contents = contents;
    }

    /**
     * What the store knows of the revision.
     *
     * @param language of the page that explains the check
     * @param inputs the files of the night and of the facility that were kept
     * @param earlier the files of earlier days that were read, by path
     * @param chain the facility's ledger up to this revision
     */
    public record Contents(
            Night night, Language language, List<LogFile> inputs, List<LogFile> earlier, List<Ledger.Line> chain) {
        /** Copies the lists. */
        public Contents {
            inputs = List.copyOf(inputs);
            earlier = List.copyOf(earlier);
            chain = List.copyOf(chain);
        }

        Ledger.Line last() {
            return chain.get(chain.size() - 1);
        }

        /** A name for a folder: {@code north-2026-11-20-r1}. */
        String stem() {
            return "%s-%s-r%d".formatted(night.facility(), night.date(), last().revision());
        }
    }

    /** The logs as they were received. */
    public interface Copies {
        /** The bytes of that file version. */
        InputStream open(LogFile file) throws IOException;
    }

    /**
     * What was written.
     *
     * @param files how many files the zip holds
     * @param sha256 of the zip
     */
    public record Written(int files, String sha256) {}

    /**
     * Writes a zip, if everything is as it was sealed and received.
     *
     * @throws DifferenceFoundException if something is not; nothing is written then
     */
    public Written write(Path zip, Copies copies) throws IOException {
        List<EvidenceFile> exhibits = exhibits(copies);
        var at = LocalDateTime.ofInstant(contents.last().createdAt(), ZoneOffset.UTC);
        EvidenceZip.write(zip, contents.stem(), at, exhibits);
        return new Written(exhibits.size(), Sha256.of(zip));
    }

    private List<EvidenceFile> exhibits(Copies copies) throws IOException {
        List<EvidenceFile> exhibits = new ArrayList<>();
        exhibits.add(EvidenceFile.of(
                "ledger.csv", reports.ledger(contents.night().facility()).upTo(contents.chain())));
        SealedManifest said = said();
        said.outputs().forEach(file -> exhibits.add(report(file)));
        exhibits.add(manifest("report/" + Manifest.FILE, contents.last()));
        contents.chain().forEach(line -> exhibits.add(manifest(CheckingInstructions.manifest(line), line)));
        Stream.concat(contents.inputs().stream(), contents.earlier().stream())
                .forEach(file -> exhibits.add(log(file, copies)));
        if (!contents.earlier().isEmpty()) {
            exhibits.add(EvidenceFile.of(CheckingInstructions.HISTORY, Manifest.lines(contents.earlier())));
        }
        exhibits.add(EvidenceFile.of("HOW-TO-CHECK.txt", new CheckingInstructions(contents, said.outputs()).page()));
        exhibits.add(EvidenceFile.of(CheckingInstructions.SUMS, sums(exhibits)));
        exhibits.sort(Comparator.comparing(EvidenceFile::path));
        return exhibits;
    }

    private static String sums(List<EvidenceFile> exhibits) {
        return exhibits.stream()
                .sorted(Comparator.comparing(EvidenceFile::path))
                .map(EvidenceFile::sum)
                .collect(Collectors.joining());
    }

    private Path place() {
        return reports.place(contents.night(), contents.last().revision());
    }

    private SealedManifest said() throws IOException {
        Path manifest = place().resolve(Manifest.FILE);
        SealedManifest said = new SealedFolder(place())
                .manifest()
                .orElseThrow(() -> new DifferenceFoundException(
                        manifest.toString(),
                        "no manifest",
                        "SHA-256 " + contents.last().manifestSha256()));
        compare(manifest + ", inputs", said.inputs().stream().sorted().toList(), lines(contents.inputs()));
        compare(manifest + ", history", said.history().stream().toList(), joint(contents.earlier()));
        return said;
    }

    private static List<String> lines(List<LogFile> files) {
        return Manifest.lines(files).lines().sorted().toList();
    }

    private static List<String> joint(List<LogFile> files) {
        return files.isEmpty() ? List.of() : List.of(Sha256.of(Manifest.lines(files)));
    }

    private static void compare(String where, List<String> said, List<String> known) throws DifferenceFoundException {
        if (!said.equals(known)) {
            throw new DifferenceFoundException(where, said.toString(), known + " as in the store");
        }
    }

    private EvidenceFile report(OutputFile file) {
        return EvidenceFile.of("report/" + file.file(), place().resolve(file.file()), file.sha256());
    }

    private EvidenceFile manifest(String path, Ledger.Line line) {
        Path place = reports.place(new Night(contents.night().facility(), line.date()), line.revision());
        return EvidenceFile.of(path, place.resolve(Manifest.FILE), line.manifestSha256());
    }

    private static EvidenceFile log(LogFile file, Copies copies) {
        String origin = "the received copy of " + file.facility() + "/" + file.path();
        return new EvidenceFile("logs/" + file.path(), origin, file.sha256(), () -> copies.open(file));
    }
}
