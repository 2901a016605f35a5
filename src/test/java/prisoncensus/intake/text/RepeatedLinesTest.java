package prisoncensus.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.intake.text.RecordReader.RawRecord;
import prisoncensus.intake.text.RepeatedLines.LineDigest;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.TextEncoding;

class RepeatedLinesTest {
    /** Takes all lines for one and the same. */
    private static final LineDigest BLIND = new LineDigest("") {
        @Override
        long of(RawRecord record, Spool spool) {
            return 42;
        }
    };

    @Test
    void linesThatOnlyLookAlikeToTheDigestAreNoRepetition(@TempDir Path folder) throws Exception {
        byte[] text = "abc\nabd\nab\nabc\nabd".getBytes(StandardCharsets.UTF_8);
        List<Integer> firsts = new ArrayList<>();
        try (Spool spool = Spool.in(folder)) {
            spool.append(text, text.length);
            RecordReader records = new RecordReader(spool, 0, TextEncoding.UTF_8, ',', Reading.NEWEST);
            RepeatedLines lines = new RepeatedLines(spool, BLIND);
            for (Optional<RawRecord> next = records.next(); next.isPresent(); next = records.next()) {
                firsts.add(lines.firstOf(next.get()).orElse(0));
            }
        }
        assertThat(firsts).containsExactly(0, 0, 0, 1, 2);
    }
}
