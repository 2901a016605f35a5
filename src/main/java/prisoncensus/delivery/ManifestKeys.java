package prisoncensus.delivery;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object of the manifest, its keys in the order in which they were put. What is absent stands as null. */
final class ManifestKeys {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    ManifestKeys put(String key, Object value) {
        values.put(key, plain(value));
        return this;
    }

    Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }

    private static @Nullable Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(ManifestKeys::plain).orElse(null);
        } else if (value instanceof ManifestKeys keys) {
            return keys.values;
        } else if (value instanceof List<?> list) {
            return list.stream().map(ManifestKeys::plain).toList();
        }
        return value;
    }
}
