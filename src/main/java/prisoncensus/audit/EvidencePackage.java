package prisoncensus.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.delivery.KeysFile;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.Manifest;
import prisoncensus.delivery.OutputFile;
import prisoncensus.delivery.ReceptionChain;
import prisoncensus.delivery.ReceptionsFile;
import prisoncensus.delivery.SealedInput;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Sha256;

/** The evidence of one revision, for somebody without this program: report, logs as received, chains, and how to check them. */
final class EvidencePackage {
    private final SealedReport report;
    private final FilesRead files;
    private final EvidenceKeys keys;

    /** @throws DifferenceFoundException if the report is not signed as it says */
    EvidencePackage(SealedReport report) throws IOException {
        this.report = report;
        this.files = new FilesRead(report);
        this.keys = EvidenceKeys.of(report);
    }

    /** The logs as they were received. */
    interface Copies {
        /** The bytes of that file version. */
        InputStream open(LogFile file) throws IOException;
    }

    /**
     * What was written.
     *
     * @param files how many files the zip holds
     * @param sha256 of the zip
     */
    record Written(int files, String sha256) {}

    /**
     * Writes a zip, if everything is as it was sealed and received.
     *
     * @throws DifferenceFoundException if something is not; nothing is written then
     */
    Written write(Path zip, Copies copies) throws IOException {
        List<EvidenceFile> exhibits = exhibits(copies);
        var at = LocalDateTime.ofInstant(report.line().createdAt(), ZoneOffset.UTC);
        EvidenceZip.write(zip, stem(), at, exhibits);
        return new Written(exhibits.size(), Sha256.of(zip));
    }

    /** A name for a folder: {@code north-2026-11-20-r1}. */
    private String stem() {
        return "%s-%s-r%d"
                .formatted(
                        report.night().facility(),
                        report.night().date(),
                        report.line().revision());
    }

    private List<EvidenceFile> exhibits(Copies copies) throws IOException {
        List<SealedInput> earlier = files.earlier();
        List<EvidenceFile> exhibits = new ArrayList<>(chains());
        report.manifest().outputs().forEach(file -> exhibits.add(output(file)));
        Stream.concat(files.inputs().stream(), earlier.stream()).forEach(file -> exhibits.add(log(file, copies)));
        if (!earlier.isEmpty()) {
            exhibits.add(EvidenceFile.of(CheckingInstructions.HISTORY, FilesRead.lines(earlier)));
        }
        exhibits.add(EvidenceFile.of(
                CheckingInstructions.PAGE, new CheckingInstructions(report, names(exhibits), earlier.size()).page()));
        exhibits.add(EvidenceFile.of(CheckingInstructions.SUMS, sums(exhibits)));
        exhibits.sort(Comparator.comparing(EvidenceFile::path));
        return exhibits;
    }

    private List<EvidenceFile> chains() throws IOException {
        List<EvidenceFile> chains = new ArrayList<>();
        chains.add(EvidenceFile.of(Ledger.FILE, Ledger.text(report.chain())));
        chains.add(manifest("report/" + Manifest.FILE, report.line()));
        report.chain().forEach(line -> chains.add(manifest(CheckingInstructions.manifest(line), line)));
        Optional<List<ReceptionsFile.Line>> receptions = files.receptions();
        receptions.ifPresent(lines -> chains.add(EvidenceFile.of(ReceptionsFile.FILE, ReceptionChain.text(lines))));
        chains.addAll(keys());
        return chains;
    }

    private List<EvidenceFile> keys() throws IOException {
        List<EvidenceFile> files = new ArrayList<>();
        if (!keys.lines().isEmpty()) {
            files.add(EvidenceFile.of(KeysFile.FILE, keys.text()));
        }
        if (keys.key().isPresent()) {
            Path signature = report.place().resolve(Manifest.SIGNATURE);
            files.add(EvidenceFile.of(CheckingInstructions.KEY, keys.key().get().pem()));
            files.add(EvidenceFile.of("report/" + Manifest.SIGNATURE, signature, Sha256.of(signature)));
        }
        return files;
    }

    private static List<String> names(List<EvidenceFile> exhibits) {
        return exhibits.stream().map(EvidenceFile::path).toList();
    }

    private static String sums(List<EvidenceFile> exhibits) {
        return exhibits.stream()
                .sorted(Comparator.comparing(EvidenceFile::path))
                .map(EvidenceFile::sum)
                .collect(Collectors.joining());
    }

    private EvidenceFile output(OutputFile file) {
        return EvidenceFile.of("report/" + file.file(), report.place().resolve(file.file()), file.sha256());
    }

    private EvidenceFile manifest(String path, Ledger.Line line) {
        var night = new Night(report.night().facility(), line.date());
        Path place = report.reports().place(night, line.revision());
        return EvidenceFile.of(path, place.resolve(Manifest.FILE), line.manifestSha256());
    }

    private EvidenceFile log(SealedInput input, Copies copies) {
        LogFile file = input.file(report.night().facility());
        String origin = "the received copy of " + file.facility() + "/" + file.path();
        return new EvidenceFile("logs/" + file.path(), origin, file.sha256(), () -> copies.open(file));
    }
}
