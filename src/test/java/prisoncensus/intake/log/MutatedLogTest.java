package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.intake.text.RecordReader;
import prisoncensus.intake.text.RecordReader.RawRecord;
import prisoncensus.intake.text.Spool;
import prisoncensus.logbook.LogEnd;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.TextEncoding;

/** A good log with random damage: whatever comes of it, nothing is thrown and nothing is lost. */
class MutatedLogTest {
    private static final int MUTANTS = 300;
    private static final byte[] NASTY = {'"', ',', ';', '\n', '\r', '\t', ' ', 0, -1, -61, -87, '0', 'x'};
    private static final String GOOD = """
            cell,scheduled_time,counted,remarks
            4-07,06:00,80,quiet
            4-08,06:00,79,"said ""no""\"
            4-09,06:00,78,"two
            lines"

            4-10,12:00,77,é
            4-10,12:00,77,é
            4-11,18:00,76,
            4-12,22:00,75,"a,b"
            """;

    @TempDir
    Path folder;

    @Test
    void nothingIsThrownAndEveryLineIsCounted() {
        Random random = new Random(20261120);
        int received = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutant(random);
            for (LogKind log : LogKind.values()) {
                ReadLog reading = ReadLog.of(log, mutant);
                assertThat(reading.all(LogEnd.class)).containsExactly((LogEnd) reading.last());
                assertThat(ReadLog.of(log, mutant)).isEqualTo(reading);
                if (reading.last() instanceof LogTally tally) {
                    received++;
                    assertThat(tally.read()).isEqualTo(reading.lines().size() - 1);
                }
            }
        }
        assertThat(received).isGreaterThan(MUTANTS / 2);
    }

    @Test
    void everyByteBelongsToARecordALineEndOrABlankLine() throws IOException {
        Random random = new Random(20261121);
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutant(random);
            assertThat(rebuilt(mutant)).isEqualTo(mutant);
        }
    }

    /** The records put back in their places with what lies between them, which must be blank. */
    private byte[] rebuilt(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spool spool = Spool.in(folder)) {
            spool.append(bytes, bytes.length);
            RecordReader records = new RecordReader(spool, 0, TextEncoding.UTF_8, ',', Reading.NEWEST);
            int line = 1;
            for (Optional<RawRecord> next = records.next(); next.isPresent(); next = records.next()) {
                RawRecord record = next.get();
                line += gap(bytes, out, record.offset);
                assertThat(record.line).isEqualTo(line);
                out.writeBytes(record.head);
                line += feeds(record.head);
            }
            gap(bytes, out, bytes.length);
        }
        return out.toByteArray();
    }

    private static int gap(byte[] bytes, ByteArrayOutputStream out, int to) {
        byte[] between = Arrays.copyOfRange(bytes, out.size(), to);
        assertThat(new String(between, StandardCharsets.ISO_8859_1)).matches("[ \t\r\n]*");
        out.writeBytes(between);
        return feeds(between);
    }

    private static int feeds(byte[] bytes) {
        int feeds = 0;
        for (byte unit : bytes) {
            feeds += unit == '\n' ? 1 : 0;
        }
        return feeds;
    }

    private static byte[] mutant(Random random) {
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        for (int blows = 1 + random.nextInt(4); blows > 0; blows--) {
            bytes = blow(bytes, random);
        }
        return bytes;
    }

    private static byte[] blow(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int more = random.nextInt(3) == 0 ? random.nextInt(40) : 0;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (random.nextInt(3)) {
            case 0 -> out.write(NASTY[random.nextInt(NASTY.length)]);
            case 1 -> out.write(bytes, Math.max(0, at - more), Math.min(more, at));
            default -> at = Math.min(bytes.length, at + more + 1);
        }
        out.write(bytes, at, bytes.length - at);
        return out.size() == 0 ? new byte[] {'x'} : out.toByteArray();
    }
}
