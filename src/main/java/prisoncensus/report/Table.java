package prisoncensus.report;

import java.util.List;

/**
 * Rows of a report under their headings.
 *
 * @param name of the sheet or section
 * @param rows each with one value for each column
 */
public record Table(String name, List<Column> columns, List<Row> rows) {
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
     * @param width in characters
     * @param mark what its figures may be laid out with
     */
    public record Column(String title, int width, Mark mark) {
        /** A column without a mark. */
        public static Column of(String title, int width) {
            return new Column(title, width, Mark.NONE);
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
