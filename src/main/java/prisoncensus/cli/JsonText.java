package prisoncensus.cli;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prisoncensus.logbook.SpelledText;
import tools.jackson.databind.json.JsonMapper;

/** Values as the JSON of commands writes them: what is missing is null, and no text steers what shows it. */
final class JsonText {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** What only stands within a text: between texts there are none but line ends. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r]]|[\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private JsonText() {}

    static String of(Map<String, @Nullable Object> keys) {
        return UNSEEN.matcher(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(keys))
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }

    static String text(String text) {
        return SpelledText.line(text);
    }

    static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).map(SpelledText::line).orElse(null);
    }

    static List<String> texts(List<String> texts) {
        return texts.stream().map(SpelledText::line).toList();
    }

    static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    /** UTC, always with milliseconds. */
    static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    /** On the facility's wall clock, to the second. */
    static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }
}
