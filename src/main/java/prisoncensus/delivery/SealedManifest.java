package prisoncensus.delivery;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.logbook.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a sealed manifest says of its revision and of what wrote it.
 *
 * @param name facility, date and revision, such as {@code north 2026-11-20 r1}
 * @param stated what was asked for, when, and with which settings, by key; blank for null; a key that its form lacks is not in it
 * @param software version and commit
 * @param runtime what else decides the bytes
 * @param inputs the night's and the facility's files that were kept
 * @param history joint hash of the files of earlier days; empty if there were none
 * @param figures by key; what is missing is not in it
 * @param figureVersions by key
 * @param ruleVersions by the id of the check
 * @param outcomes by the id of the check
 * @param findings how many, by the id of the check
 * @param notEvaluable how many subjects were left open, by the id of the check
 * @param receptions the last line of receptions.csv that the revision knows; empty for one that was sealed before there was such a file
 * @param key fingerprint of the key that it says it is signed by; empty for none
 */
public record SealedManifest(
        String name,
        Map<String, String> stated,
        Optional<String> previous,
        String software,
        String runtime,
        List<SealedInput> inputs,
        Optional<String> history,
        Map<String, String> figures,
        Map<String, Integer> figureVersions,
        Map<String, Integer> ruleVersions,
        Map<String, String> outcomes,
        Map<String, Integer> findings,
        Map<String, Integer> notEvaluable,
        List<OutputFile> outputs,
        Optional<ReceptionsFile.Link> receptions,
        Optional<String> key) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FIRST_VERSION = 1;
    private static final List<String> STATEMENTS =
            List.of("asKnownAt", "asKnownEarlier", "createdAt", "requestedBy", "reason", "trigger");

    /** What the bytes of a manifest say; empty if they cannot be read as one. */
    public static Optional<SealedManifest> read(byte[] manifest) {
        try {
            return Optional.of(of(JSON.readTree(manifest)));
        } catch (JacksonException | IllegalArgumentException noManifest) {
            return Optional.empty();
        }
    }

    private static SealedManifest of(JsonNode manifest) {
        return new SealedManifest(
                name(manifest),
                statements(manifest),
                text(manifest.path("previous")),
                manifest.path("software").path("version").asString() + " "
                        + manifest.path("software").path("commit").asString(),
                manifest.path("runtime").path("java").asString() + ", "
                        + manifest.path("runtime").path("zlib").asString(),
                inputs(manifest).map(input -> input(input, reading(manifest))).toList(),
                text(manifest.path("history").path("sha256")),
                figures(manifest),
                figureVersions(manifest),
                byCheck(manifest, "ruleVersion").entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, check -> check.getValue().asInt())),
                byCheck(manifest, "outcome").entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, check -> check.getValue().asString())),
                byCheck(manifest, "findings").entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, check -> check.getValue().asInt())),
                byCheck(manifest, "notEvaluable").entrySet().stream()
                        .filter(check -> check.getValue().isArray())
                        .collect(toMap(
                                Map.Entry::getKey, check -> check.getValue().size())),
                manifest.path("outputs")
                        .valueStream()
                        .map(SealedManifest::output)
                        .toList(),
                receptions(manifest),
                text(manifest.path("key")));
    }

    private static String name(JsonNode manifest) {
        return "%s %s r%s"
                .formatted(
                        manifest.path("facility").asString(),
                        manifest.path("date").asString(),
                        manifest.path("revision").asString());
    }

    private static Optional<ReceptionsFile.Link> receptions(JsonNode manifest) {
        return Optional.of(manifest.path("receptions"))
                .filter(JsonNode::isObject)
                .map(link -> new ReceptionsFile.Link(
                        link.path("sequence").asInt(), link.path("sha256").asString()));
    }

    /** By which files of earlier days were read. */
    public int reading() {
        return inputs.stream().mapToInt(SealedInput::reading).max().orElse(Reading.NEWEST.number());
    }

    private static Map<String, String> statements(JsonNode manifest) {
        Map<String, String> stated = new LinkedHashMap<>();
        STATEMENTS.stream().filter(manifest::has).forEach(key -> stated.put(key, words(manifest.path(key))));
        manifest.path("settings")
                .properties()
                .forEach(setting -> stated.put("settings." + setting.getKey(), words(setting.getValue())));
        return stated;
    }

    private static String words(JsonNode value) {
        return value.isNull() ? "" : value.asString();
    }

    private static Stream<JsonNode> inputs(JsonNode manifest) {
        return manifest.path("inputs")
                .valueStream()
                .filter(input -> text(input.path("sha256")).isPresent());
    }

    private static SealedInput input(JsonNode input, int reading) {
        return new SealedInput(
                input.path("log").asString(),
                input.path("file").asString(),
                input.path("sha256").asString(),
                input.path("bytes").asLong(),
                input.path("reading").asInt(reading),
                text(input.path("receivedAt")).map(Instant::parse));
    }

    /** The reading of files that do not state theirs: those of earlier days, refused ones, and all of form 1. */
    private static int reading(JsonNode manifest) {
        return inputs(manifest)
                .filter(input -> input.has("reading"))
                .mapToInt(input -> input.path("reading").asInt())
                .max()
                .orElse(manifest.has("formVersion") ? Reading.NEWEST.number() : FIRST_VERSION);
    }

    private static Map<String, String> figures(JsonNode manifest) {
        return manifest.path("figures").properties().stream()
                .filter(figure -> !figure.getValue().isNull())
                .collect(toMap(Map.Entry::getKey, figure -> figure.getValue().asString()));
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

    private static Map<String, JsonNode> byCheck(JsonNode manifest, String key) {
        return manifest.path("checks")
                .valueStream()
                .collect(toMap(check -> check.path("id").asString(), check -> check.path(key)));
    }

    private static OutputFile output(JsonNode output) {
        return new OutputFile(
                output.path("file").asString(),
                output.path("sha256").asString(),
                output.path("bytes").asLong());
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
