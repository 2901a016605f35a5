package prisoncensus.audit;

import java.util.List;

/** What a person reads as the answer to a question, in the configured language. */
public record Page(List<Part> parts) {
    /** Copies the list. */
    public Page {
        parts = List.copyOf(parts);
    }

    /**
     * A part of it.
     *
     * @param lines sentences before the rows
     * @param headings of the rows; empty if each row is a name and its value
     * @param rows each with one text for each heading
     */
    public record Part(List<String> lines, List<String> headings, List<List<String>> rows) {
        /** Copies the lists. */
        public Part {
            lines = List.copyOf(lines);
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }

        /** Sentences alone. */
        public static Part of(List<String> lines) {
            return new Part(lines, List.of(), List.of());
        }

        /** Rows under their headings, or nothing but this sentence if there are none. */
        public static Part table(String title, List<String> headings, List<List<String>> rows, String none) {
            return rows.isEmpty() ? of(List.of(title, none)) : new Part(List.of(title), headings, rows);
        }
    }
}
