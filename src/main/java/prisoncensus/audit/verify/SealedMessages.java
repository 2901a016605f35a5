package prisoncensus.audit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.report.NightReport;
import prisoncensus.report.json.JsonReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the findings of a revision say by key and arguments of their message, whatever the words of a program version.
 *
 * @param byFinding empty for a revision that was sealed before there was a report.json
 */
record SealedMessages(Map<String, String> byFinding) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Those in the folder of a sealed revision. */
    static SealedMessages in(Path folder) throws IOException {
        Path report = folder.resolve(JsonReport.FILE);
        return Files.isRegularFile(report) ? of(Files.readAllBytes(report)) : new SealedMessages(Map.of());
    }

    /** Those of a report as this program builds it. */
    static SealedMessages of(NightReport report) {
        return of(JsonReport.bytes(report));
    }

    private static SealedMessages of(byte[] json) {
        return new SealedMessages(JSON.readTree(json)
                .path("findings")
                .valueStream()
                .collect(Collectors.toMap(SealedMessages::key, SealedMessages::message)));
    }

    private static String key(JsonNode finding) {
        return "%s %s %s"
                .formatted(
                        finding.path("check").asString(),
                        finding.path("subjectKind").asString(),
                        finding.path("subject").asString());
    }

    /** The key and the arguments, of which those that are messages themselves stand without their words. */
    private static String message(JsonNode finding) {
        return withoutText(finding.path("message"));
    }

    private static String withoutText(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .filter(property -> !property.getKey().equals("text"))
                    .map(property -> property.getKey() + "=" + withoutText(property.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (node.isArray()) {
            return node.valueStream().map(SealedMessages::withoutText).collect(Collectors.joining(",", "[", "]"));
        }
        return node.toString();
    }

    /** Whether both know what the finding says, and it is not the same. */
    boolean differ(SealedMessages other, FindingKey finding) {
        String key = "%s %s %s".formatted(finding.rule(), finding.kind().word(), finding.subject());
        String one = byFinding.get(key);
        String another = other.byFinding.get(key);
        return one != null && another != null && !one.equals(another);
    }
}
