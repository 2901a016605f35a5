package prisoncensus.intake.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.Refusal;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.Repetition;

/** A log read to its end, for tests. */
public record ReadLog(List<LogItem> lines) {
    static final LocalDate DATE = LocalDate.of(2026, 11, 20);

    public static ReadLog of(LogKind log, String text) {
        return of(log, text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadLog by(Reading reading, LogKind log, byte[] bytes) {
        return of(file(log, log.fileName()).by(reading), new ByteArrayInputStream(bytes));
    }

    static ReadLog of(LogKind log, byte[] bytes) {
        return of(file(log, log.fileName()), new ByteArrayInputStream(bytes));
    }

    static ReadLog of(LogFile file, InputStream received) {
        List<LogItem> lines = new ArrayList<>();
        try {
            Path folder = Files.createTempDirectory("spool");
            try (LogReader reader = LogReader.open(file, received, folder)) {
                for (var line = reader.next(); line.isPresent(); line = reader.next()) {
                    lines.add(line.get());
                }
            } finally {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReadLog(lines);
    }

    public static LogFile file(LogKind log, String name) {
        Optional<LocalDate> date = Optional.of(DATE).filter(day -> log.isNightly());
        return new LogFile(new FacilityCode("north"), date, log, name, "0".repeat(64), 1);
    }

    <T extends LogItem> List<T> all(Class<T> type) {
        return lines.stream().filter(type::isInstance).map(type::cast).toList();
    }

    LogItem last() {
        return lines.get(lines.size() - 1);
    }

    LogTally tally() {
        return (LogTally) last();
    }

    Refusal refusal() {
        return (Refusal) last();
    }

    /** {@code 3 accepted}, {@code 4 repeats 3}, {@code 5 BLANK cell}, in the order of the file, the end left out. */
    public List<String> story() {
        return lines.subList(0, lines.size() - 1).stream().map(ReadLog::told).toList();
    }

    List<FaultKind> faultsOf(int line) {
        return all(Rejection.class).stream()
                .filter(rejection -> rejection.origin().line() == line)
                .flatMap(rejection -> rejection.faults().stream())
                .map(Fault::kind)
                .toList();
    }

    private static String told(LogItem line) {
        if (line instanceof LogEntry entry) {
            return entry.origin().line() + " accepted";
        } else if (line instanceof Repetition repetition) {
            return repetition.origin().line() + " repeats " + repetition.firstLine();
        }
        Rejection rejection = (Rejection) line;
        StringBuilder told = new StringBuilder().append(rejection.origin().line());
        rejection.faults().forEach(fault -> told.append(' ').append((fault.kind() + " " + fault.column()).strip()));
        return told.toString();
    }
}
