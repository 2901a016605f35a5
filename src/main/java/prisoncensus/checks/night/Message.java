package prisoncensus.checks.night;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sentence that is not yet put into words: reports say it in the facility's language.
 *
 * @param key of the sentence
 * @param values by name: text, whole numbers, decimals, dates, times, meals, further messages, or lists of these
 */
public record Message(String key, Map<String, Object> values) {
    /** Copies the values. */
    public Message {
        values = Map.copyOf(values);
    }

    /** A sentence without values. */
    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /** The same sentence with one more value. */
    public Message with(String name, Object value) {
        var more = new TreeMap<>(values);
        more.put(name, value instanceof List<?> list ? List.copyOf(list) : value);
        return new Message(key, more);
    }
}
