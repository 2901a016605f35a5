package prisoncensus.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keys that are bound, the metadata for editors, the document and the defaults are one list. */
class ConfigurationDocumentTest {
    private static final Set<Class<?>> GROUPS = Set.of(
            Schedule.class,
            NightBounds.class,
            CensusProperties.Signing.class,
            CensusProperties.Files.class,
            DeliveryProperties.class,
            CensusProperties.Facility.class,
            CensusProperties.OwnSchedule.class,
            Recipient.class);

    /** Read one by one where they are needed. */
    private static final Set<String> UNBOUND =
            Set.of("census.received", "census.store.wait", "census.serve.address", "census.serve.port");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("Language", "language"),
            Map.entry("ZoneId", "zone"),
            Map.entry("Instant", "instant"),
            Map.entry("Path", "path"),
            Map.entry("Duration", "duration"),
            Map.entry("Integer", "whole number"),
            Map.entry("Cron", "schedule"),
            Map.entry("LateLogPolicy", "word"),
            Map.entry("DeliveryProperties$Persons", "word"),
            Map.entry("MailAddress", "address"),
            Map.entry("DataSize", "size"),
            Map.entry("String", "text"),
            Map.entry("Severity", "word"),
            Map.entry("DailyTime", "time of day"),
            Map.entry("Recipient$Digest", "word"),
            Map.entry("Boolean", "true or false"));

    @Test
    void everyKeyThatIsBoundIsListedAndNoOther() {
        Set<String> bound = bound("census", (Class<?>) CensusProperties.class).collect(Collectors.toSet());
        bound.addAll(UNBOUND);
        assertThat(metadata().stream().map(key -> key.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(bound);
    }

    @Test
    void theDocumentSaysWhatTheMetadataSay() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/docs/configuration.md"));
        assertThat(lines.stream().filter(line -> line.startsWith("| `census.")))
                .containsExactlyElementsOf(
                        metadata().stream().map(ConfigurationDocumentTest::line).toList());
    }

    @Test
    void theDefaultsAreThoseThatAreShipped() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        Properties shipped = Objects.requireNonNull(yaml.getObject());
        metadata().stream()
                .filter(key -> shipped.containsKey(key.path("name").asString()))
                .forEach(key -> assertThat(key.path("defaultValue").asString())
                        .as(key.path("name").asString())
                        .isEqualTo(Objects.toString(shipped.get(key.path("name").asString()))));
        assertThat(shipped.stringPropertyNames().stream().filter(key -> key.startsWith("census.")))
                .isSubsetOf(metadata().stream()
                        .map(key -> key.path("name").asString())
                        .toList());
    }

    private static String line(JsonNode key) {
        String type = key.path("type").asString();
        String standard =
                key.has("defaultValue") ? "`" + key.path("defaultValue").asString() + "`" : "none";
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        key.path("name").asString(),
                        TYPES.get(type.substring(type.lastIndexOf('.') + 1)),
                        standard,
                        key.path("description").asString());
    }

    private static List<JsonNode> metadata() {
        try (var json = Objects.requireNonNull(ConfigurationDocumentTest.class.getResourceAsStream(
                "/META-INF/additional-spring-configuration-metadata.json"))) {
            return JsonMapper.builder()
                    .build()
                    .readTree(json)
                    .path("properties")
                    .valueStream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> bound(String prefix, Class<?> group) {
        return Arrays.stream(group.getRecordComponents()).flatMap(component -> bound(prefix, component));
    }

    private static Stream<String> bound(String prefix, RecordComponent component) {
        String name =
                prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        if (component.getGenericType() instanceof ParameterizedType many) {
            Type[] arguments = many.getActualTypeArguments();
            return bound(name + (Map.class.equals(many.getRawType()) ? ".*" : "[]"), arguments[arguments.length - 1]);
        }
        return bound(name, (Type) component.getType());
    }

    private static Stream<String> bound(String name, Type type) {
        return GROUPS.contains(type) ? bound(name, (Class<?>) type) : Stream.of(name);
    }
}
