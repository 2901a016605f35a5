package prisoncensus.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a manifest in reports/ says, once its hash is known to be the one that was sealed.
 *
 * @param inputs lines {@code sha256  path} of the night's and the facility's files that were kept
 * @param history joint hash of the files of earlier days; empty if there were none
 */
record SealedManifest(List<String> inputs, Optional<String> history, List<Output> outputs) {
    private static final JsonMapper JSON = new JsonMapper();

    /** @throws DifferenceFound if it is gone or has another hash */
    static SealedManifest read(Path path, String sha256) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (NoSuchFileException gone) {
            throw new DifferenceFound(path.toString(), "no file", "SHA-256 " + sha256);
        }
        String found = Sha256.of(bytes);
        if (!found.equals(sha256)) {
            throw new DifferenceFound(path.toString(), "SHA-256 " + found, "SHA-256 " + sha256);
        }
        return of(JSON.readTree(bytes));
    }

    private static SealedManifest of(JsonNode manifest) {
        return new SealedManifest(
                manifest.get("inputs")
                        .valueStream()
                        .filter(input -> input.path("sha256").isString())
                        .map(input -> text(input, "sha256") + "  " + text(input, "file"))
                        .sorted()
                        .toList(),
                Optional.of(manifest.get("history").get("sha256"))
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue),
                manifest.get("outputs")
                        .valueStream()
                        .map(file -> new Output(
                                text(file, "file"),
                                text(file, "sha256"),
                                file.get("bytes").longValue()))
                        .toList());
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).stringValue();
    }
}
