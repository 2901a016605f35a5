package prisoncensus.intake;

import java.nio.file.Path;
import prisoncensus.logbook.Fault;

/** What was found where a log should lie. */
public sealed interface LogLookup {
    /** Nothing: the log is not received. */
    record Absent() implements LogLookup {}

    /**
     * A file.
     *
     * @param name as {@link prisoncensus.logbook.LogFile#name()} wants it
     */
    record Found(Path path, String name) implements LogLookup {}

    /** Something that cannot be taken for the log. */
    record Refused(String name, Fault fault) implements LogLookup {}
}
