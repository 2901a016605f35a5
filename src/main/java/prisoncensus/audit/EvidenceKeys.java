package prisoncensus.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.delivery.KeyChain;
import prisoncensus.delivery.KeyLine;
import prisoncensus.delivery.KeysFile;
import prisoncensus.delivery.Manifest;
import prisoncensus.delivery.SealedFolder;
import prisoncensus.delivery.SignatureChain;
import prisoncensus.delivery.VerifyingKey;

/**
 * The signing keys that a sealed report knew.
 *
 * @param lines of keys.csv up to the report's key or, where it is not signed, those that had been entered when it was made
 * @param key that signed the report; empty if it is not signed
 */
record EvidenceKeys(List<KeyLine> lines, Optional<VerifyingKey> key) {
    EvidenceKeys {
        lines = List.copyOf(lines);
    }

    /** @throws DifferenceFoundException if the report's key does not stand in keys.csv, or its signature does not hold */
    static EvidenceKeys of(SealedReport report) throws IOException {
        KeysFile file = report.reports().keys(report.night().facility());
        KeyChain chain = file.chain();
        Optional<String> key = report.manifest().key();
        List<KeyLine> lines = chain.lines().stream()
                .takeWhile(line -> !line.at().isAfter(report.line().createdAt()))
                .toList();
        if (key.isEmpty()) {
            return new EvidenceKeys(lines, Optional.empty());
        }
        lines = upTo(key.get(), chain.lines());
        if (lines.isEmpty()) {
            throw new DifferenceFoundException(
                    file.path().toString(), chain.broken().orElse("another key"), "the key " + key.get());
        }
        check(report, new KeyChain(lines, Optional.empty()));
        return new EvidenceKeys(lines, new KeyChain(lines, Optional.empty()).lastKey());
    }

    private static List<KeyLine> upTo(String fingerprint, List<KeyLine> lines) {
        for (KeyLine line : lines) {
            if (line.fingerprint().equals(fingerprint)) {
                return lines.subList(0, line.sequence());
            }
        }
        return List.of();
    }

    private static void check(SealedReport report, KeyChain keys) throws IOException {
        var folder = new SealedFolder(report.place());
        Optional<SignatureChain.Fault> fault = new SignatureChain(keys)
                .next(folder.manifestBytes().orElseThrow(), report.manifest().key(), folder.signature());
        if (fault.isPresent()) {
            throw new DifferenceFoundException(
                    report.place().resolve(Manifest.SIGNATURE).toString(),
                    fault.get().found(),
                    fault.get().expected());
        }
    }

    /** The text of a keys.csv of these lines. */
    String text() {
        return KeysFile.HEADER + lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }
}
