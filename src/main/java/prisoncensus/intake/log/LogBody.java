package prisoncensus.intake.log;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import prisoncensus.intake.text.LogRefusedException;
import prisoncensus.intake.text.RecordReader;
import prisoncensus.intake.text.RecordReader.RawRecord;
import prisoncensus.intake.text.RepeatedLines;
import prisoncensus.intake.text.RepeatedLines.LineDigest;
import prisoncensus.intake.text.Spool;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.Repetition;
import prisoncensus.logbook.TextEncoding;

/** The lines below the header of a log. */
final class LogBody {
    /** The most records of a log, the header not counted. */
    private static final int MOST_RECORDS = 2_000_000;
    /** The most of limits.csv, whose rows must agree among each other and so are all remembered; at first of cells.csv too. */
    private static final int MOST_REMEMBERED = 100_000;

    private final LogFile file;
    private final TextEncoding encoding;
    private final Header header;
    private final RecordReader records;
    private final LineReader reader;
    private final RepeatedLines repeated;
    private final List<FileRule> rules;
    private final int most;
    private final TallyCounter tally = new TallyCounter();

    private LogBody(LogFile file, TextEncoding encoding, HeaderReader.Opening opening, Spool spool) {
        this.file = file;
        this.encoding = encoding;
        this.header = opening.header();
        this.records = opening.records();
        this.reader = new LineReader(file, encoding, opening);
        this.repeated = new RepeatedLines(spool, new LineDigest(file.sha256()));
        this.rules = FileRule.of(file);
        this.most = most(file);
    }

    private static int most(LogFile file) {
        boolean many = file.log().isNightly()
                || (file.log() == LogKind.CELLS && file.reading().includes(Reading.SECOND));
        return many ? MOST_RECORDS : MOST_REMEMBERED;
    }

    /** Reads the header. */
    static LogBody of(LogFile file, TextEncoding encoding, Spool spool) throws LogRefusedException, IOException {
        var opening = new HeaderReader(spool, encoding, LogLayout.of(file)).read();
        return new LogBody(file, encoding, opening, spool);
    }

    /** The next line, at last the tally of all. */
    LogItem next() throws LogRefusedException, IOException {
        Optional<RawRecord> record = records.next();
        if (record.isEmpty()) {
            return end();
        }
        if (tally.read() == most) {
            String bound = Integer.toString(most);
            throw LogRefusedException.because(FaultKind.TOO_MANY_RECORDS, bound, bound);
        }
        LogItem line = line(record.get());
        tally.count(line);
        return line;
    }

    private LogTally end() throws LogRefusedException {
        for (FileRule rule : rules) {
            rule.ended();
        }
        return tally.of(file, encoding, header);
    }

    private LogItem line(RawRecord record) throws LogRefusedException, IOException {
        OptionalInt first = repeated.firstOf(record);
        if (first.isPresent()) {
            return new Repetition(new Origin(file, record.line), first.getAsInt());
        }
        LogItem line = reader.read(record);
        for (FileRule rule : rules) {
            if (line instanceof LogEntry entry) {
                rule.accepted(entry);
            } else if (line instanceof Rejection rejection) {
                rule.rejected(rejection);
            }
        }
        return line;
    }

    /** Counts what became of the lines. */
    static final class TallyCounter {
        private int accepted;
        private int rejected;
        private int repeated;

        void count(LogItem line) {
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
            return new LogTally(
                    file, encoding, header.columns(), header.unknown(), read(), accepted, rejected, repeated);
        }
    }
}
