package prisoncensus.store.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import prisoncensus.logbook.Sha256;

/** Values on their way into and out of rows: what is absent is null in the row and nowhere else. */
public final class JdbcValues {
    private static final int LENGTH_OF_A_HASH = 64;

    private JdbcValues() {}

    /** The values as a row wants them: optionals unwrapped, enums by name, instants at UTC. */
    public static @Nullable Object[] of(Object... values) {
        var row = new @Nullable Object[values.length];
        for (int i = 0; i < values.length; i++) {
            row[i] = value(values[i]);
        }
        return row;
    }

    public static @Nullable Object value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(present -> value(present)).orElse(null);
        } else if (value instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        } else if (value instanceof OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return value;
    }

    /** What an index can hold of a text of any length: the text, or from the length of a SHA-256 on that; so no two texts share a key. */
    public static String key(String text) {
        if (text.length() < LENGTH_OF_A_HASH) {
            return text;
        }
        return Sha256.of(text);
    }

    public static <T> Optional<T> optional(ResultSet row, String column, Class<T> type) throws SQLException {
        return Optional.ofNullable(row.getObject(column, type));
    }

    public static <T> Optional<T> optional(ResultSet row, int column, Class<T> type) throws SQLException {
        return Optional.ofNullable(row.getObject(column, type));
    }

    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    public static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public static OptionalLong longNumber(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
