package prisoncensus.intake.log;

import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogLine;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.TextEncoding;

/** Counts what became of the lines. */
final class TallyCounter {
    private int accepted;
    private int rejected;
    private int repeated;

    void count(LogLine line) {
        if (line instanceof LogEntry) {
            accepted++;
        } else if (line instanceof Rejection) {
            rejected++;
        } else {
            repeated++;
        }
    }

    int read() {
        return accepted + rejected + repeated;
    }

    LogTally of(LogFile file, TextEncoding encoding, Header header) {
        return new LogTally(file, encoding, header.columns(), header.unknown(), read(), accepted, rejected, repeated);
    }
}
