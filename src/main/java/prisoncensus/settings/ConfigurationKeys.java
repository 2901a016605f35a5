package prisoncensus.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keys below {@code census}, as the metadata for editors list them: {@code *} is a facility's code, {@code []} a number. */
final class ConfigurationKeys {
    private static final String METADATA = "/META-INF/additional-spring-configuration-metadata.json";
    private static final String FACILITIES = "census.facilities";

    private final List<String> names;

    ConfigurationKeys() {
        try (var metadata = Objects.requireNonNull(ConfigurationKeys.class.getResourceAsStream(METADATA))) {
            names = JsonMapper.builder()
                    .build()
                    .readTree(metadata)
                    .path("properties")
                    .valueStream()
                    .map(ConfigurationKeys::name)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(JsonNode property) {
        return property.path("name").asString();
    }

    boolean isKnown(ConfigurationPropertyName key) {
        String form = form(key);
        return names.stream().map(ConfigurationKeys::uniform).anyMatch(form::equals);
    }

    /** Whether known keys lie below this one. */
    boolean isParent(ConfigurationPropertyName key) {
        String form = form(key);
        return names.stream()
                .map(ConfigurationKeys::uniform)
                .anyMatch(name -> name.startsWith(form + ".") || name.startsWith(form + "["));
    }

    /** The known key that is written most like it, with the facility that it names. */
    String nearest(ConfigurationPropertyName key) {
        String form = form(key);
        String nearest = names.stream()
                .min(Comparator.comparingInt(name -> distance(form, uniform(name))))
                .orElseThrow();
        boolean isOfFacility = nearest.startsWith(FACILITIES) && key.getNumberOfElements() > 2;
        return isOfFacility ? nearest.replace("*", key.getElement(2, Form.ORIGINAL)) : nearest;
    }

    private static String uniform(String name) {
        return name.replace("-", "");
    }

    /** Lower case without hyphens, the facility as a star and numbers as brackets. */
    private static String form(ConfigurationPropertyName key) {
        var form = new StringBuilder();
        for (int i = 0; i < key.getNumberOfElements(); i++) {
            if (key.isNumericIndex(i)) {
                form.append("[]");
            } else {
                boolean isFacility = FACILITIES.contentEquals(form);
                form.append(i == 0 ? "" : ".").append(isFacility ? "*" : key.getElement(i, Form.UNIFORM));
            }
        }
        return form.toString();
    }

    /** The number of letters to add, leave out or change (Levenshtein). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
