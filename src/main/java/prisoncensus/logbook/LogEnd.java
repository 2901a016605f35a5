package prisoncensus.logbook;

/** How reading a log ended: it was received, or it was refused as a whole. */
public sealed interface LogEnd extends LogItem permits LogTally, Refusal {
    /** The file that was read. */
    LogFile file();
}
