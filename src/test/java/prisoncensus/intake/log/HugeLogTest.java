package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;

/** Logs that are too much of something, in a process of little memory. */
@Tag("hostile")
class HugeLogTest {
    private static final Duration HANGS = Duration.ofSeconds(60);
    private static final int TEN_MB = 10 << 20;
    private static final String HEADER = "cell,scheduled_time,counted,remarks\n";
    private static final String GOOD = "4-07,06:00,80,quiet\n";

    @TempDir
    Path folder;

    @BeforeAll
    static void memoryIsScarce() {
        HostileLogTest.memoryIsScarce();
    }

    /** What follows the header of a log and a good line, and is followed by another. */
    private enum Body {
        A_LINE_OF_10_MB("x", TEN_MB, 1),
        QUOTES_OF_10_MB("\"", TEN_MB, 1),
        COMMAS_OF_10_MB(",", TEN_MB, 1),
        NULS_OF_10_MB("\0", TEN_MB, 1),
        A_HUNDRED_THOUSAND_COLUMNS(",", 100_000, 1),
        SIXTY_THOUSAND_COLUMNS(",", 60_000, 1),
        A_MILLION_EMPTY_LINES("\n", 1_000_000, 0),
        A_MILLION_RETURNS("\r", 1_000_000, 1),
        A_MILLION_LINES_OF_ONE_QUOTE("\"\n", 1_000_000, -1),
        HALF_A_MILLION_QUOTES_THAT_NEVER_CLOSE("x,\"y\n", 500_000, -1),
        ONE_LINE_OVER_AND_OVER("4-07,06:00,99,\n", 1_000_000, -1);

        private final String unit;
        private final int times;
        private final int rejected;

        /** @param rejected how many lines; -1 for any number */
        Body(String unit, int times, int rejected) {
            this.unit = unit;
            this.times = times;
            this.rejected = rejected;
        }

        byte[] bytes() {
            return unit.repeat(times).getBytes(StandardCharsets.US_ASCII);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"A_LINE_OF_10_MB", "A_HUNDRED_THOUSAND_COLUMNS", "A_MILLION_EMPTY_LINES"})
    void whatIsTooMuchCostsItsOwnLineAndNoOther(Body body) {
        hold(body, "headcount.csv", log(body));
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void soDoesAnythingElsePlainOrPacked(Body body) {
        var plain = hold(body, "headcount.csv", log(body));
        assertThat(hold(body, "headcount.csv.gz", Packing.packed(log(body))))
                .extracting(
                        HostileReading.Result::accepted,
                        HostileReading.Result::rejected,
                        HostileReading.Result::repeated)
                .containsExactly(plain.accepted(), plain.rejected(), plain.repeated());
    }

    private static byte[] log(Body body) {
        byte[] begun = MutationPlaces.joined((HEADER + GOOD).getBytes(StandardCharsets.US_ASCII), body.bytes());
        return MutationPlaces.joined(begun, "\n4-08,06:00,79,\n".getBytes(StandardCharsets.US_ASCII));
    }

    private HostileReading.Result hold(Body body, String name, byte[] log) {
        var result = held(LogKind.HEADCOUNT, name, log);
        assertThat(result.refused()).isEmpty();
        assertThat(result.accepted()).isGreaterThanOrEqualTo(2);
        if (body.rejected >= 0) {
            assertThat(result.rejected()).isEqualTo(body.rejected);
        }
        return result;
    }

    @ParameterizedTest
    @EnumSource(LogKind.class)
    void aHeaderOfAHundredThousandColumnsOrTenMegabytesIsRefused(LogKind log) throws IOException {
        for (byte[] header : new byte[][] {
            MutationPlaces.joined(HEADER.strip().getBytes(StandardCharsets.US_ASCII), MutationPlaces.run(',', 100_000)),
            MutationPlaces.run('x', TEN_MB),
            MutationPlaces.run('"', TEN_MB),
            new byte[TEN_MB]
        }) {
            assertThat(held(log, log.fileName(), header).refused()).isPresent();
        }
    }

    @Tag("long")
    @Test
    void aBombIsRefusedAtItsBound() throws IOException {
        byte[] bomb = Packing.packed(new byte[1 << 20]);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < 257; i++) {
            many.writeBytes(bomb);
        }
        assertThat(held(LogKind.MEALS, "meals.csv.gz", many.toByteArray()).refused())
                .isEqualTo(Optional.of(FaultKind.FILE_TOO_LARGE));
    }

    @Tag("long")
    @Test
    void aBombWithinABombIsUnpackedOnce() throws IOException {
        byte[] bomb = Packing.packed(Packing.packed(new byte[64 << 20]));
        assertThat(held(LogKind.MEALS, "meals.csv.gz", bomb).refused()).isPresent();
    }

    private HostileReading.Result held(LogKind log, String name, byte[] bytes) {
        return assertTimeoutPreemptively(HANGS, () -> new HostileReading(log, name, bytes, folder).hold());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CELLS     | cell,sector,kind,limit,valid_from,valid_to | ,a,GROUP,80,2026-01-01,2026-01-02 | ,a,GROUP,80,2026-01-02,
            HEADCOUNT | cell,scheduled_time,counted                | ,06:00,80                         | ,12:00,x
            """)
    void aHundredThousandDifferentCellsAreReadAndNotOneMore(LogKind log, String header, String line, String further) {
        StringBuilder lines = new StringBuilder(header);
        for (int i = 0; i < 100_000; i++) {
            lines.append('\n').append(i).append(line);
        }
        lines.append('\n').append(7).append(further);
        assertThat(held(log, lines))
                .extracting(result -> result.accepted() + result.rejected())
                .isEqualTo(100_001);
        assertThat(held(log, lines.append("\nx").append(further)).refused()).contains(FaultKind.TOO_MANY_CELLS);
    }

    @Test
    void aHundredThousandRowsOfLimitsAreReadAndNotOneMore() {
        StringBuilder rows = new StringBuilder("limit,value,valid_from,valid_to");
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (int i = 0; i < 100_000; i++) {
            rows.append("\ncell.limit,80,").append(day.plusDays(i)).append(',').append(day.plusDays(i + 1));
        }
        assertThat(held(LogKind.LIMITS, rows))
                .extracting(HostileReading.Result::accepted)
                .isEqualTo(100_000);
        assertThat(held(LogKind.LIMITS, rows.append("\nx")).refused()).contains(FaultKind.TOO_MANY_RECORDS);
    }

    private HostileReading.Result held(LogKind log, StringBuilder lines) {
        return held(log, log.fileName(), lines.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
