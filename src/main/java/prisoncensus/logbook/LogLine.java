package prisoncensus.logbook;

/** What became of one line of a log: a fact, a rejection or a repetition. No line is lost. */
public sealed interface LogLine extends LogItem permits LogEntry, Rejection, Repetition {
    /** Where the line stands. */
    Origin origin();
}
