package prisoncensus.logbook;

/** What became of one line of a log, and at last of the log itself: nothing is lost on the way. */
public sealed interface LogLine permits LogEntry, Rejection, Repetition, LogEnd {}
