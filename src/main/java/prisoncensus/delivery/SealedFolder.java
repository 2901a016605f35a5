package prisoncensus.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.logbook.Sha256;

/** The folder of one revision as it lies there now. */
public final class SealedFolder {
    private final Path folder;

    /** The folder at this path; need not exist. */
    public SealedFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether it exists. */
    public boolean exists() {
        return Files.isDirectory(folder);
    }

    /** The SHA-256 of its manifest; empty if there is none. */
    public Optional<String> manifestSha256() throws IOException {
        Path manifest = folder.resolve(Manifest.FILE);
        return Files.isRegularFile(manifest) ? Optional.of(Sha256.of(manifest)) : Optional.empty();
    }

    /** What the manifest says; empty if it cannot be read as one. */
    public Optional<SealedManifest> manifest() throws IOException {
        return SealedManifest.read(Files.readAllBytes(folder.resolve(Manifest.FILE)));
    }

    /** The same; empty also if there is no folder or no manifest. */
    public Optional<SealedManifest> readable() throws IOException {
        return manifestBytes().flatMap(SealedManifest::read);
    }

    /** What decides the bytes of reports besides the software, as a manifest of this run says it. */
    public static String runtime() {
        return Software.java() + ", " + Software.zlib();
    }

    /** The bytes of its manifest; empty if there is none. */
    public Optional<byte[]> manifestBytes() throws IOException {
        return bytes(Manifest.FILE);
    }

    /** The bytes of its signature; empty if there is none. */
    public Optional<byte[]> signature() throws IOException {
        return bytes(Manifest.SIGNATURE);
    }

    private Optional<byte[]> bytes(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** What differs from what the manifest says was written, a message for each file: missing, changed, or not in the manifest. */
    public Map<String, String> differences(SealedManifest manifest) throws IOException {
        List<OutputFile> outputs = manifest.outputs();
        Map<String, String> differences = new HashMap<>();
        for (OutputFile output : outputs) {
            Path file = folder.resolve(Path.of(output.file()).getFileName());
            String lying = Files.isRegularFile(file) ? "SHA-256 " + Sha256.of(file) : "no file";
            if (!lying.equals("SHA-256 " + output.sha256())) {
                differences.put(output.file(), lying);
            }
        }
        Set<String> known = outputs.stream().map(OutputFile::file).collect(Collectors.toSet());
        known.add(Manifest.FILE);
        manifest.key().ifPresent(signed -> known.add(Manifest.SIGNATURE));
        for (String name : names()) {
            if (!known.contains(name)) {
                differences.put(name, "a file that the manifest does not name");
            }
        }
        return differences;
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
