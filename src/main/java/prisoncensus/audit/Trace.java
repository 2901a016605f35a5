package prisoncensus.audit;

import java.util.List;

/**
 * A finding and the log lines behind it. All texts may be shown on a terminal.
 *
 * @param report facility, night and revision
 * @param check id and name
 * @param message what was found, in the language of the report
 * @param files the cited files in the order of their citation; empty if it cites no line
 * @param uncited rejected lines that the finding counts and does not cite, because there are too many
 */
public record Trace(
        String report,
        String check,
        String severity,
        String subject,
        String message,
        List<TracedFile> files,
        long uncited) {
    /** Copies the files. */
    public Trace {
        files = List.copyOf(files);
    }
}
