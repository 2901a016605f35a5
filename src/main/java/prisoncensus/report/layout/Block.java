package prisoncensus.report.layout;

import java.util.List;

/** A part of the document that stands below the one before. All measures are in points. */
public sealed interface Block {
    /**
     * Lines of text. Of a paragraph of four lines and more, no line stands alone on a page.
     *
     * @param before space above it, which the top of a page does without
     * @param keepWithNext whether it never stands last on a page
     */
    record Paragraph(Role role, List<Span> spans, Align align, double before, double after, boolean keepWithNext)
            implements Block {
        /** Copies the list. */
        public Paragraph {
            spans = List.copyOf(spans);
        }

        /** A paragraph flush left. */
        public static Paragraph of(String text, Style style, double before, double after) {
            return new Paragraph(Role.PARAGRAPH, List.of(Span.of(text, style)), Align.LEFT, before, after, false);
        }

        /** A heading, which never stands last on a page. */
        public static Paragraph heading(Role role, String text, Style style, double before, double after) {
            return new Paragraph(role, List.of(Span.of(text, style)), Align.LEFT, before, after, true);
        }

        /** The same as something else. */
        public Paragraph as(Role other) {
            return new Paragraph(other, spans, align, before, after, keepWithNext);
        }

        /** The same, which never stands last on a page. */
        public Paragraph keptWithNext() {
            return new Paragraph(role, spans, align, before, after, true);
        }
    }

    /** Blocks side by side, on one page whatever they are. All boxes are as high as the highest. */
    record Row(Role role, List<Cell> cells, double before, double after, boolean keepWithNext) implements Block {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Blocks side by side that mean nothing together. */
        public static Row of(List<Cell> cells, double before, double after) {
            return new Row(Role.DIVISION, cells, before, after, false);
        }

        /**
         * A column of it.
         *
         * @param gap to the next column
         */
        public record Cell(double width, double gap, Box box, List<Block> content) {
            /** Copies the list. */
            public Cell {
                content = List.copyOf(content);
            }

            Place place(Place row, double x) {
                return row.in(x + box.paddingX(), width - 2 * box.paddingX());
            }
        }
    }

    /**
     * A table: its head on every page, its first column as the rows' headings, no row torn but one that is higher than a page, which is cut between lines.
     *
     * @param look paddings and lines
     */
    record Table(List<Column> columns, List<TableRow> rows, TableLook look) implements Block {
        /** @throws IllegalArgumentException if it has no row, or a row has more or fewer cells than there are columns */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("a table without a row");
            }
            for (TableRow row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            row.cells().size() + " cells under " + columns.size() + " columns");
                }
            }
        }

        /** A column. */
        public record Column(Span title, double width, Align align) {}

        /** A row; a cell without text would be no cell for somebody who has it read out. */
        public record TableRow(List<Span> cells) {
            /** Copies the list. */
            public TableRow {
                cells = List.copyOf(cells);
            }
        }
    }

    /** Nothing, that high. */
    record Space(double height) implements Block {}

    /** A drawing. */
    record Figure(Picture picture, double before, double after) implements Block {}

    /**
     * Blocks that belong together.
     *
     * @param onOnePage whether a page must not end between them
     */
    record Group(Role role, List<Block> content, boolean onOnePage) implements Block {
        /** Copies the list. */
        public Group {
            content = List.copyOf(content);
        }
    }

    /**
     * A block with a note, which stands at the foot of the page on which the block ends.
     *
     * @param note such as a sentence that begins with the sign that the block refers to it by
     */
    record Noted(Block block, Paragraph note) implements Block {}

    /** A place that the document's bookmarks lead to; it stands where the block behind it stands. */
    record Bookmark(String title) implements Block {}

    /** What follows begins on a new page. */
    record NewPage() implements Block {}
}
