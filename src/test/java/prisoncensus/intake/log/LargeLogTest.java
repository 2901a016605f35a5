package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Refusal;

/** As many records as a log may have, and one more, in a process of little memory. */
@Tag("hostile")
class LargeLogTest {
    private static final int MOST = 2_000_000;

    @TempDir
    Path folder;

    @Test
    void twoMillionRecordsAreReadAndNotOneMore() throws IOException {
        Path log = folder.resolve("headcount.csv");
        try (Writer text = Files.newBufferedWriter(log)) {
            text.write("cell,scheduled_time,counted,count_type,counted_at,out_count,officer,slip,remarks\n");
            writeLines(text, 0, MOST);
        }
        assertThat(lastOf(log)).isInstanceOf(LogTally.class);
        try (Writer text = Files.newBufferedWriter(log, StandardOpenOption.APPEND)) {
            writeLines(text, MOST, MOST + 1);
        }
        Refusal refusal = (Refusal) lastOf(log);
        assertThat(refusal.fault().kind()).isEqualTo(FaultKind.TOO_MANY_RECORDS);
        assertThat(refusal.fault().expected()).isEqualTo("2000000");
    }

    private static void writeLines(Writer text, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            text.write("4-07,06:00,80,FORMAL,2026-11-20T06:03,2,A. Mora,");
            text.write(Integer.toString(i));
            text.write(",\n");
        }
    }

    @Test
    void twoMillionRowsOfOneCellAreToo() throws IOException {
        Path log = folder.resolve("cells.csv");
        try (Writer text = Files.newBufferedWriter(log)) {
            text.write("cell,sector,kind,limit,valid_from,valid_to\n");
            LocalDate day = LocalDate.of(8000, 1, 1);
            for (int i = 0; i < MOST; i++) {
                text.write("4-07,A,GROUP,80," + day.minusDays(i + 1) + "," + day.minusDays(i) + "\n");
            }
        }
        assertThat(lastOf(log)).isInstanceOf(LogTally.class);
    }

    private LogItem lastOf(Path log) throws IOException {
        LogItem last = null;
        int accepted = 0;
        var file = ReadLog.file(
                log.endsWith("cells.csv") ? LogKind.CELLS : LogKind.HEADCOUNT,
                log.getFileName().toString());
        try (InputStream received = Files.newInputStream(log);
                LogReader reader = LogReader.open(file, received, folder)) {
            for (Optional<LogItem> line = reader.next(); line.isPresent(); line = reader.next()) {
                last = line.get();
                accepted += last instanceof LogEntry ? 1 : 0;
            }
        }
        assertThat(accepted).isEqualTo(MOST);
        return Objects.requireNonNull(last);
    }
}
