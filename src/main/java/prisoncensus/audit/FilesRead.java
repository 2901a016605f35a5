package prisoncensus.audit;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.delivery.ReceptionChain;
import prisoncensus.delivery.ReceptionsFile;
import prisoncensus.delivery.SealedInput;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.logbook.Sha256;

/** The files that a sealed revision read, by its manifest and by receptions.csv. */
final class FilesRead {
    private final SealedManifest manifest;
    private final String name;
    private final ReceptionsFile receptions;
    private final EarlierReceptions rule;

    FilesRead(SealedReport report) {
        this.manifest = report.manifest();
        this.name = report.name();
        this.receptions = report.reports().receptions(report.night().facility());
        this.rule = new EarlierReceptions(report.night().date(), manifest.reading());
    }

    /** The files of the night and of the facility that were kept. */
    List<SealedInput> inputs() {
        return manifest.inputs();
    }

    /**
     * The lines of receptions.csv that the revision knew; empty for one that was sealed before there was such a file.
     *
     * @throws DifferenceFoundException if they are not there as they were sealed
     */
    Optional<List<ReceptionsFile.Line>> receptions() throws IOException {
        Optional<ReceptionsFile.Link> last = manifest.receptions();
        return last.isPresent() ? Optional.of(receptions.chain().upTo(last.get())) : Optional.empty();
    }

    /**
     * The files of earlier days, by path.
     *
     * @throws DifferenceFoundException if receptions.csv does not lead to those of which the manifest has the joint hash
     */
    List<SealedInput> earlier() throws IOException {
        Optional<String> joint = manifest.history();
        if (joint.isEmpty()) {
            return List.of();
        }
        Optional<List<ReceptionsFile.Line>> known = receptions();
        ReceptionChain all = receptions.chain();
        Stream<List<SealedInput>> candidates =
                known.isPresent() ? Stream.of(rule.among(known.get())) : candidates(all.lines());
        return candidates
                .filter(files -> Sha256.of(lines(files)).equals(joint.get()))
                .findFirst()
                .orElseThrow(() -> unknown(all, joint.get(), known.isPresent()));
    }

    /** Of a revision that does not say how much it knew: what it would have read, the most it can have known first. */
    private Stream<List<SealedInput>> candidates(List<ReceptionsFile.Line> all) {
        Instant asKnownAt = Instant.parse(manifest.stated().getOrDefault("asKnownAt", Instant.MAX.toString()));
        List<ReceptionsFile.Line> known = all.stream()
                .filter(line -> rule.reads(line) && !line.receivedAt().isAfter(asKnownAt))
                .toList();
        return Stream.iterate(known.size(), size -> size > 0, size -> size - 1)
                .map(size -> rule.among(known.subList(0, size)));
    }

    private DifferenceFoundException unknown(ReceptionChain all, String joint, boolean isNumbered) {
        String expected = "those of the joint SHA-256 %s in the history of %s".formatted(joint, name);
        return new DifferenceFoundException(
                all.file(),
                "other files of earlier days",
                isNumbered
                        ? expected
                        : expected + ", which was sealed before there was such a file;"
                                + " the next night or rerun of the facility enters what was received before");
    }

    /** As sha256sum would write them. */
    static String lines(List<SealedInput> files) {
        return files.stream().map(SealedInput::line).collect(Collectors.joining());
    }
}
