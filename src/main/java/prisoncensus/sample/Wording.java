package prisoncensus.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** How the facilities of one language write: separator, headers and words, from {@code sample/<language>.properties}. */
public final class Wording {
    /** The languages there are. */
    public static final List<String> LANGUAGES = List.of("en", "es");

    private final Properties words = new Properties();

    private Wording(String language) {
        String file = "/sample/" + language + ".properties";
        try (var in = Objects.requireNonNull(Wording.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if there is no such language */
    public static Wording of(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(
                    "--language: found '" + language + "', expected " + String.join(" or ", LANGUAGES));
        }
        return new Wording(language);
    }

    String word(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    List<String> choices(String key) {
        return List.of(word(key).split("\\|", -1));
    }

    /** One line of a file, quoted where it must be. */
    String line(List<String> fields) {
        String separator = word("separator");
        return fields.stream().map(field -> quoted(field, separator)).collect(Collectors.joining(separator));
    }

    private static String quoted(String field, String separator) {
        return field.contains(separator) || field.contains("\"") ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
