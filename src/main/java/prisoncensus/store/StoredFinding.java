package prisoncensus.store;

import java.util.List;
import java.util.OptionalLong;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Severity;

/**
 * A finding as a revision stated it.
 *
 * @param found the number its rule names; empty if it names none
 * @param message in the language of the report
 * @param sources the log lines it cites; empty where it rests on what is missing, or on the logs as a whole
 */
public record StoredFinding(
        FindingKey key, Severity severity, OptionalLong found, String message, List<Citation> sources) {
    /** Copies the sources. */
    public StoredFinding {
        sources = List.copyOf(sources);
    }

    /**
     * A line as a report cites it.
     *
     * @param file the bare name for the night's own and the facility's files, else the path in the facility's folder
     * @param line number of its first physical line, from 1
     */
    public record Citation(String file, int line) {
        static Citation of(String text) {
            int colon = text.lastIndexOf(':');
            return new Citation(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
        }
    }
}
