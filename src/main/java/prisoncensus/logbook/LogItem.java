package prisoncensus.logbook;

/** What reading a log gives, item by item: what became of each line, and at last how the reading ended. */
public sealed interface LogItem permits LogLine, LogEnd {}
