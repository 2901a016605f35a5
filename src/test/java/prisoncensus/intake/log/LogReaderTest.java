package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.Repetition;
import prisoncensus.logbook.TextEncoding;

class LogReaderTest {
    private static final String HEADER = "cell,scheduled_time,counted,remarks\n";

    @Test
    void linesBecomeFactsInTheOrderOfTheFile() {
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, HEADER + "4-07,06:00,80,\n007,22:00, 0 ,quiet\n");
        CountSlip first = reading.all(CountSlip.class).get(0);
        CountSlip second = reading.all(CountSlip.class).get(1);
        assertThat(first.cell()).isEqualTo("4-07");
        assertThat(first.counted()).isEqualTo(80);
        assertThat(first.type()).isEqualTo(CountType.FORMAL);
        assertThat(first.remarks()).isEmpty();
        assertThat(first.origin().line()).isEqualTo(2);
        assertThat(second.cell()).isEqualTo("007");
        assertThat(second.counted()).isZero();
        assertThat(second.remarks()).hasValue("quiet");
        assertThat(reading.tally().read()).isEqualTo(2);
        assertThat(reading.tally().accepted()).isEqualTo(2);
        assertThat(reading.tally().columns()).containsExactly("cell", "scheduled_time", "counted", "remarks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void linesEndInLfOrCrlf(String end) {
        String text = (HEADER + "1,06:00,80,\n\n  \n2,06:00,80,\"a\nb\"\n3,06:00,80,").replace("\n", end);
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, text);
        assertThat(reading.story()).containsExactly("2 accepted", "5 accepted", "7 accepted");
        assertThat(reading.all(CountSlip.class).get(1).remarks()).hasValue("a" + end + "b");
    }

    @Test
    void aCarriageReturnAloneEndsNoLine() {
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, HEADER + "1,06:00,80,a\rb\n2,06:00,80,\"a\rb\"\n3,06:00,80,\r");
        assertThat(reading.story()).containsExactly("2 CARRIAGE_RETURN", "3 accepted", "4 accepted");
    }

    @Test
    void anOldMacFileIsRefusedForItsLineEnds() {
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, (HEADER + "1,06:00,80,\n").replace('\n', '\r'));
        assertThat(reading.refusal().fault().kind()).isEqualTo(FaultKind.CARRIAGE_RETURN);
        assertThat(reading.refusal().line()).hasValue(1);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() {
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, "\uFEFF" + HEADER + "1,06:00,80,é\n");
        assertThat(reading.story()).containsExactly("2 accepted");
        assertThat(reading.tally().encoding()).isEqualTo(TextEncoding.UTF_8);
        assertThat(reading.tally().unknownColumns()).isEmpty();
    }

    @Test
    void bytesThatAreNoUtf8AreWindows1252() {
        byte[] bytes = (HEADER + "Módulo,06:00,80,50 €\n").getBytes(Charset.forName("windows-1252"));
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, bytes);
        CountSlip slip = reading.all(CountSlip.class).get(0);
        assertThat(slip.cell()).isEqualTo("Módulo");
        assertThat(slip.remarks()).hasValue("50 €");
        assertThat(reading.tally().encoding()).isEqualTo(TextEncoding.WINDOWS_1252);
    }

    @Test
    void aByteThatMeansNothingInWindows1252RejectsItsLine() {
        byte[] bytes = (HEADER + "1,06:00,80,\u00e9\n2,06:00,80,\u0081\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ReadLog.of(LogKind.HEADCOUNT, bytes).story()).containsExactly("2 accepted", "3 BAD_BYTES");
    }

    @Test
    void badBytesRejectTheirLineWhereOthersAreUtf8() {
        byte[] bytes = (HEADER + "1,06:00,80,Ã©\n2,06:00,80,é\n").getBytes(StandardCharsets.ISO_8859_1);
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, bytes);
        assertThat(reading.story()).containsExactly("2 accepted", "3 BAD_BYTES");
        assertThat(reading.all(Rejection.class).get(0).text().bytes())
                .isEqualTo("2,06:00,80,é".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void everyFaultOfALineIsGathered() {
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, HEADER + " ,24:00,1e9,\u0000\n");
        assertThat(reading.story())
                .containsExactly("2 BLANK cell TIME scheduled_time WHOLE_NUMBER counted CONTROL_CHARACTER remarks");
    }

    @Test
    void aLineHasAsManyFieldsAsTheHeader() {
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, HEADER + "1,06:00,80\n1,06:00,80,,\n1,06:00,80,\n");
        assertThat(reading.story()).containsExactly("2 FIELD_COUNT", "3 FIELD_COUNT", "4 accepted");
        var fault = reading.all(Rejection.class).get(1).faults().get(0);
        assertThat(fault.found()).isEqualTo("5");
        assertThat(fault.expected()).isEqualTo("4");
    }

    @Test
    void aQuoteOutOfPlaceCostsItsOwnLineOnly() {
        String text = HEADER
                + "1,06:00,80,a\"b\n2,06:00,80,\"a\"b\n3,06:00,80,\"open\n4,06:00,80,\"x\"\n5,06:00,80,\"\"\"q\"\"\"\n";
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, text);
        assertThat(reading.story()).containsExactly("2 QUOTE", "3 QUOTE", "4 QUOTE", "5 accepted", "6 accepted");
        assertThat(reading.all(CountSlip.class).get(1).remarks()).hasValue("\"q\"");
    }

    @Test
    void aQuoteThatNeverClosesCostsItsOwnLineOnly() {
        String text = HEADER + "1,06:00,80,\"open\n2,06:00,80,\n3,06:00,80,\n";
        assertThat(ReadLog.of(LogKind.HEADCOUNT, text).story()).containsExactly("2 QUOTE", "3 accepted", "4 accepted");
    }

    @Test
    void aRecordMayHaveAHundredPhysicalLinesAndNoMore() {
        String text = HEADER + "1,06:00,80,\"" + "\n".repeat(99) + "\"\n2,06:00,80,\"" + "\n".repeat(100) + "x\"\n";
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, text);
        assertThat(reading.story()).containsExactly("2 accepted", "102 TOO_MANY_LINES", "202 QUOTE");
    }

    @Test
    void aRecordMayHave64KibAndNoMore() {
        String fits = "1,06:00,80," + "x".repeat(65536 - 11);
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, HEADER + fits + "\r\n" + fits + "y\r\n2,06:00,80,\n");
        assertThat(reading.story()).containsExactly("2 accepted", "3 TOO_LONG CUT", "4 accepted");
        Rejection cut = reading.all(Rejection.class).get(0);
        assertThat(cut.text().bytes()).isEqualTo(fits.getBytes(StandardCharsets.UTF_8));
        assertThat(cut.faults().get(1).found()).isEqualTo("65537");
    }

    @Test
    void aLineOfTenMegabytesIsRejectedAndReadingGoesOn() {
        String huge = "x".repeat(10_000_000);
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, HEADER + huge + "\n" + huge + "\n" + huge + "y\n1,06:00,80,\n");
        assertThat(reading.story()).containsExactly("2 TOO_LONG CUT", "3 repeats 2", "4 TOO_LONG CUT", "5 accepted");
        assertThat(reading.all(Rejection.class).get(0).text().bytes()).hasSize(65536);
    }

    @Test
    void aLineThatRepeatsAnEarlierOneByteForByteIsARepetition() {
        String text = HEADER + "1,06:00,80,\n1,06:00,x,\n1,06:00,80,\n1,06:00,x,\n1,06:00,80, \n1,06:00,80,";
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, text);
        assertThat(reading.story())
                .containsExactly(
                        "2 accepted",
                        "3 WHOLE_NUMBER counted",
                        "4 repeats 2",
                        "5 repeats 3",
                        "6 accepted",
                        "7 repeats 2");
        assertThat(reading.tally().read()).isEqualTo(6);
        assertThat(reading.tally().accepted()).isEqualTo(2);
        assertThat(reading.tally().rejected()).isEqualTo(1);
        assertThat(reading.tally().repeated()).isEqualTo(3);
    }

    @Test
    void repeatedLinesAreFoundAmongManyAndAcrossTheWindow() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 40_000; i++) {
            text.append(i % 30_000).append(",06:00,80,\"two\nlines\"\n");
        }
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, text.toString());
        assertThat(reading.tally().accepted()).isEqualTo(30_000);
        assertThat(reading.all(Repetition.class))
                .hasSize(10_000)
                .allSatisfy(again ->
                        assertThat(again.origin().line() - again.firstLine()).isEqualTo(60_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u2007", "\u202F", " \u00A0\t "})
    void noBreakSpacesAroundAValueAreBlanks(String blank) {
        String text = "cell@;@scheduled_time;counted;remarks@\n@1@;06:00@;@80;@a@b@\n@\n @@\n@;06:00;80;\n";
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, text.replace("@", blank));
        assertThat(reading.story()).containsExactly("2 accepted", "5 BLANK cell");
        var slip = reading.all(CountSlip.class).get(0);
        assertThat(slip.cell()).isEqualTo("1");
        assertThat(slip.remarks()).hasValue("a" + blank + "b");
    }

    @Test
    void aLineOfTabsAndNoBreakSpacesIsALineWhereTabsSeparate() {
        String text = "cell\tscheduled_time\tcounted\n\u00A0\t\u00A0\t\n\u00A0\n";
        assertThat(ReadLog.of(LogKind.HEADCOUNT, text).story())
                .containsExactly("2 BLANK cell BLANK scheduled_time BLANK counted");
    }

    @Test
    void aNoBreakSpaceIsOneInWindows1252Too() {
        byte[] bytes = (HEADER + "\u00A01,06:00,80,\u00E9\n\u00A0\n").getBytes(StandardCharsets.ISO_8859_1);
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, bytes);
        assertThat(reading.story()).containsExactly("2 accepted");
        assertThat(reading.all(CountSlip.class).get(0).cell()).isEqualTo("1");
    }

    @Test
    void theSpoolHasNoNameAndAfterTheEndThereIsNothing(@TempDir Path folder) throws Exception {
        byte[] bytes = HEADER.getBytes(StandardCharsets.UTF_8);
        var file = ReadLog.file(LogKind.HEADCOUNT, "headcount.csv");
        try (LogReader reader = LogReader.open(file, new ByteArrayInputStream(bytes), folder)) {
            assertThat(reader.next()).isPresent();
            assertThat(reader.next()).isEmpty();
            assertThat(reader.next()).isEmpty();
            assertThat(entries(folder)).as("nothing is left by who is killed").isEmpty();
        }
        assertThat(entries(folder)).isEmpty();
    }

    private static List<Path> entries(Path folder) throws Exception {
        try (var entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
