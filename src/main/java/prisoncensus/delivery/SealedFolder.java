package prisoncensus.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.logbook.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folder of one revision as it lies there now. */
public final class SealedFolder {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FIRST_VERSION = 1;

    private final Path folder;

    /** The folder at this path; need not exist. */
    public SealedFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What its manifest says of the revision and of what wrote it.
     *
     * @param name facility, date and revision, such as {@code north 2026-11-20 r1}
     * @param software version and commit
     * @param runtime what else decides the bytes
     * @param inputs lines {@code sha256  path} of the night's and the facility's files that were kept
     * @param history joint hash of the files of earlier days; empty if there were none
     * @param figures by key; what is missing is not in it
     * @param figureVersions by key
     */
    public record SealedManifest(
            String name,
            Optional<String> previous,
            String software,
            String runtime,
            List<String> inputs,
            Optional<String> history,
            Map<String, String> figures,
            Map<String, Integer> figureVersions,
            Map<String, Integer> ruleVersions,
            List<OutputFile> outputs) {}

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
        try {
            return Optional.of(manifest(JSON.readTree(Files.readAllBytes(folder.resolve(Manifest.FILE)))));
        } catch (JacksonException | IllegalArgumentException noManifest) {
            return Optional.empty();
        }
    }

    /** The same; empty also if there is no folder or no manifest. */
    public Optional<SealedManifest> readable() throws IOException {
        return manifestSha256().isPresent() ? manifest() : Optional.empty();
    }

    private static SealedManifest manifest(JsonNode manifest) {
        Map<String, String> figures = new HashMap<>();
        manifest.path("figures").properties().stream()
                .filter(figure -> !figure.getValue().isNull())
                .forEach(
                        figure -> figures.put(figure.getKey(), figure.getValue().asString()));
        Map<String, Integer> versions = new HashMap<>();
        manifest.path("checks")
                .forEach(check -> versions.put(
                        check.path("id").asString(), check.path("ruleVersion").asInt()));
        List<OutputFile> outputs = new ArrayList<>();
        manifest.path("outputs")
                .forEach(output -> outputs.add(new OutputFile(
                        output.path("file").asString(),
                        output.path("sha256").asString(),
                        output.path("bytes").asLong())));
        JsonNode software = manifest.path("software");
        JsonNode runtime = manifest.path("runtime");
        return new SealedManifest(
                "%s %s r%s"
                        .formatted(
                                manifest.path("facility").asString(),
                                manifest.path("date").asString(),
                                manifest.path("revision").asString()),
                stated(manifest.path("previous")),
                software.path("version").asString() + " "
                        + software.path("commit").asString(),
                runtime.path("java").asString() + ", " + runtime.path("zlib").asString(),
                inputs(manifest),
                stated(manifest.path("history").path("sha256")),
                figures,
                figureVersions(manifest),
                versions,
                outputs);
    }

    /** Those of a manifest of form 1, which does not say it, are the first. */
    private static Map<String, Integer> figureVersions(JsonNode manifest) {
        Map<String, Integer> versions = new HashMap<>();
        manifest.path("figureVersions")
                .properties()
                .forEach(version ->
                        versions.put(version.getKey(), version.getValue().asInt()));
        if (versions.isEmpty()) {
            manifest.path("figures").propertyNames().forEach(figure -> versions.put(figure, FIRST_VERSION));
        }
        return versions;
    }

    private static List<String> inputs(JsonNode manifest) {
        return manifest.path("inputs")
                .valueStream()
                .filter(input -> stated(input.path("sha256")).isPresent())
                .map(input -> input.path("sha256").asString() + "  "
                        + input.path("file").asString())
                .toList();
    }

    private static Optional<String> stated(JsonNode node) {
        return Optional.of(node).filter(JsonNode::isString).map(JsonNode::asString);
    }

    /** What decides the bytes of reports besides the software, as a manifest of this run says it. */
    public static String runtime() {
        return Software.java() + ", " + Software.zlib();
    }

    /** What differs from what the manifest says was written, a message for each file: missing, changed, or not in the manifest. */
    public Map<String, String> differences(List<OutputFile> outputs) throws IOException {
        Map<String, String> differences = new HashMap<>();
        for (OutputFile output : outputs) {
            Path file = folder.resolve(Path.of(output.file()).getFileName());
            String lying = Files.isRegularFile(file) ? "SHA-256 " + Sha256.of(file) : "no file";
            if (!lying.equals("SHA-256 " + output.sha256())) {
                differences.put(output.file(), lying);
            }
        }
        Set<String> known = outputs.stream().map(OutputFile::file).collect(Collectors.toSet());
        for (String name : names()) {
            if (!known.contains(name) && !name.equals(Manifest.FILE)) {
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
