package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.Rejection;

/** The rules of the first reading, by which the facts of long ago are still compared with their files. */
class FirstReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HEADCOUNT | cell,scheduled_time,counted,out_count | 1,06:00,%s,%1$s        | counted WHOLE_NUMBER out_count
            MEALS     | cell,meal,plates                      | 1,LUNCH,%s             | plates
            CELLS     | cell,sector,kind,limit,valid_from     | 1,A,GROUP,%s,2026-01-01 | limit
            """)
    void countsPlatesAndLimitsReachTo9999(LogKind log, String header, String line, String columns) {
        String text = header + "\n" + line.formatted("9999") + "\n" + line.formatted("10000") + "\n";
        ReadLog reading = read(log, text);
        assertThat(reading.story()).containsExactly("2 accepted", "3 WHOLE_NUMBER " + columns);
        assertThat(reading.all(Rejection.class).get(0).faults().get(0).expected())
                .isEqualTo("0..9999");
    }

    @Test
    void laterLimitsAreUnknown() {
        String header = "limit,value,valid_from\n";
        var refusal =
                read(LogKind.LIMITS, header + "roll.tolerance,1,2026-01-01\n").refusal();
        assertThat(refusal.fault().kind()).isEqualTo(FaultKind.UNKNOWN_LIMIT);
        assertThat(refusal.fault().expected()).startsWith("cell.limit, ").endsWith(", reference.space_m2");
        assertThat(read(LogKind.LIMITS, header + "cell.limit,10000,2026-01-01\n")
                        .refusal()
                        .fault()
                        .expected())
                .isEqualTo("0..9999");
    }

    @Test
    void headersAreQuoted() {
        var refusal = read(LogKind.HEADCOUNT, "cell; people\u00A0\n1;80\n").refusal();
        assertThat(refusal.fault().found()).isEqualTo("cell, people\u00A0");
    }

    @Test
    void aKeyHoldsNoControlCharacterAndRemarksHoldNoneButBreaksAndTabs() {
        String header = "cell,scheduled_time,counted,remarks\n";
        String lines = "\"a\nb\",06:00,1,\n1,06:00,1,\"a\tb\nc\"\n1,06:00,1,a\u001Bb\n";
        assertThat(read(LogKind.HEADCOUNT, header + lines).story())
                .containsExactly("2 CONTROL_CHARACTER cell", "4 accepted", "6 CONTROL_CHARACTER remarks");
    }

    @Test
    void noBreakSpacesAreKept() {
        String text = "cell,scheduled_time,counted\n\u00A01,06:00,80\n1,06:00,80\u00A0\n\u00A0\n\u3000\n";
        ReadLog reading = read(LogKind.HEADCOUNT, text);
        assertThat(reading.story())
                .containsExactly("2 accepted", "3 WHOLE_NUMBER counted", "4 FIELD_COUNT", "5 FIELD_COUNT");
        assertThat(reading.all(CountSlip.class).get(0).cell()).isEqualTo("\u00A01");
    }

    @Test
    void aLineThatNamesTheSeparatorIsTheHeader() {
        var refusal =
                read(LogKind.HEADCOUNT, "sep=;\ncell;scheduled_time;counted\n").refusal();
        assertThat(refusal.fault().kind()).isEqualTo(FaultKind.MISSING_COLUMNS);
        assertThat(refusal.fault().found()).isEqualTo("sep=;");
    }

    @Test
    void utf16IsNotRead() {
        byte[] bytes = "cell,scheduled_time,counted\n1,06:00,80\n".getBytes(StandardCharsets.UTF_16);
        assertThat(ReadLog.by(Reading.FIRST, LogKind.HEADCOUNT, bytes)
                        .refusal()
                        .fault()
                        .kind())
                .isEqualTo(FaultKind.MISSING_COLUMNS);
    }

    @Test
    void theColumnOfTheAuthorityIsUnknown() {
        ReadLog reading = read(LogKind.SOLITARY, "placement,cell,placed_at,authority_at\np1,S1,2026-11-19,yes\n");
        assertThat(reading.story()).containsExactly("2 accepted");
        assertThat(reading.tally().unknownColumns()).containsExactly("authority_at");
    }

    @Test
    void cellsOfWhichEveryRowIsRejectedAreReceived() {
        assertThat(read(LogKind.CELLS, "cell,sector,kind,limit,valid_from\n1\n").story())
                .containsExactly("2 FIELD_COUNT");
    }

    @Test
    void itIsTheFirst() {
        assertThat(Reading.FIRST.number()).isEqualTo(1);
        assertThat(Reading.FIRST.includes(Reading.FIRST)).isTrue();
        assertThat(Reading.FIRST.includes(Reading.SECOND)).isFalse();
        assertThat(Reading.SECOND.includes(Reading.FIRST)).isTrue();
    }

    private static ReadLog read(LogKind log, String text) {
        return ReadLog.by(Reading.FIRST, log, text.getBytes(StandardCharsets.UTF_8));
    }
}
