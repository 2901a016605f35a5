package prisoncensus.logbook;

import java.util.List;

/**
 * A log that was received, and what became of its lines.
 *
 * @param columns the known columns of its header, by the names of the specification, in header order
 * @param unknownColumns the others, as the header spells them
 * @param read lines read, the header and blank lines not counted
 */
public record LogTally(
        LogFile file,
        TextEncoding encoding,
        List<String> columns,
        List<String> unknownColumns,
        int read,
        int accepted,
        int rejected,
        int repeated)
        implements LogEnd {

    /** @throws IllegalArgumentException unless read = accepted + rejected + repeated */
    public LogTally {
        columns = List.copyOf(columns);
        unknownColumns = List.copyOf(unknownColumns);
        if (read != accepted + rejected + repeated) {
            throw new IllegalArgumentException("%s: %d lines read are not %d accepted + %d rejected + %d repeated"
                    .formatted(file.path(), read, accepted, rejected, repeated));
        }
    }

    /** Whether the header names this column of the specification. */
    public boolean hasColumn(String column) {
        return columns.contains(column);
    }
}
