package prisoncensus.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Rows of a report under their headings.
 *
 * @param name of the sheet or section
 * @param rows each with one value for each column
 */
public record Table(String name, List<Column> columns, List<Row> rows) {
    /** The same rows with those columns only, from the first to before the last. */
    Table columns(String title, int first, int last) {
        return new Table(
                title,
                columns.subList(first, last),
                rows.stream()
                        .map(row -> new Row(row.values().subList(first, last), row.alert()))
                        .toList());
    }

    /** @throws IllegalArgumentException if a row has more or fewer values than there are columns */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.values().size() != columns.size()) {
                throw new IllegalArgumentException("%s: %d values under %d columns"
                        .formatted(name, row.values().size(), columns.size()));
            }
        }
    }

    /**
     * A column.
     *
     * @param field where machines find its values
     * @param width in characters
     * @param mark what its figures may be laid out with
     */
    public record Column(Field field, String title, int width, Mark mark) {
        /** A column without a mark. */
        public static Column of(Field field, String title, int width) {
            return new Column(field, title, width, Mark.NONE);
        }
    }

    /**
     * A field of a row as machines know it.
     *
     * @param item the item of a list of the row that it belongs to; empty for a field of the row itself
     */
    public record Field(String name, Optional<Item> item) {
        static Field of(String name) {
            return new Field(name, Optional.empty());
        }

        static Field in(Item item, String name) {
            return new Field(name, Optional.of(item));
        }
    }

    /**
     * An item of a list that every row has.
     *
     * @param list the list's name
     * @param key the name of the field that tells it from the others
     * @param value of that field
     */
    public record Item(String list, String key, String value) {
        /** The value in small letters, as the logs spell theirs. */
        static Item of(String list, String key, Enum<?> value) {
            return new Item(list, key, value.name().toLowerCase(Locale.ROOT));
        }
    }

    /** How the figures of a column are made easy to compare. */
    public enum Mark {
        NONE,
        /** A bar for its share of 100 percent. */
        SHARE_BAR,
        /** A long code, such as a hash: never broken at a syllable, set in a fixed width. */
        CODE,
        /** Words of the program's own files, English in a report of any language. */
        ENGLISH
    }

    /**
     * One row.
     *
     * @param alert whether it tells of a limit exceeded, so that it stands out in colour and in grey
     */
    public record Row(List<Value> values, boolean alert) {
        /** Copies the values. */
        public Row {
            values = List.copyOf(values);
        }
    }
}
