package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;

/** The header of a log: its separator and its columns. */
class LogHeaderTest {
    private static final String HEADER = "cell,scheduled_time,counted,remarks\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundInTheHeader(String separator) {
        String text = "\"CELL\", Scheduled_Time ,counted\n1,06:00,80\n".replace(",", separator);
        assertThat(ReadLog.of(LogKind.HEADCOUNT, text).story()).containsExactly("2 accepted");
    }

    @Test
    void aHeaderThatRepeatsIsALineWithFaults() {
        assertThat(ReadLog.of(LogKind.HEADCOUNT, HEADER + HEADER).story())
                .containsExactly("2 TIME scheduled_time WHOLE_NUMBER counted");
    }

    @Test
    void aFileOfAHeaderAloneIsReceivedAndHoldsNothing() {
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, "cell,scheduled_time,counted");
        assertThat(reading.lines()).hasSize(1);
        assertThat(reading.tally().read()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", "  \r\n"})
    void aFileWithoutAHeaderIsRefused(String text) {
        ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, text);
        assertThat(reading.lines()).hasSize(1);
        assertThat(reading.refusal().fault().kind()).isEqualTo(FaultKind.NO_HEADER);
        assertThat(reading.refusal().fault().expected()).isEqualTo("cell, scheduled_time, counted");
    }

    @Test
    void missingColumnsRefuseTheFileWithTheNamesExpectedAndThePlacesOfUnknownOnes() {
        var refusal = ReadLog.of(LogKind.HEADCOUNT, "cell;people\n1;80\n").refusal();
        assertThat(refusal.fault().kind()).isEqualTo(FaultKind.MISSING_COLUMNS);
        assertThat(refusal.fault().found()).isEqualTo("cell, #2");
        assertThat(refusal.fault().expected()).isEqualTo("scheduled_time, counted");
        assertThat(refusal.line()).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void aLogWithoutItsHeaderTellsNoNameThatStandsInItsFirstLine() {
        var refusal = ReadLog.of(LogKind.SOLITARY, "A-1,Juana Mora,S-1,2026-11-20,celda\nA-2,,S-2,2026-11-20,\n")
                .refusal();
        assertThat(refusal.fault().found()).isEqualTo("#1, #2, #3, #4, cell");
        assertThat(refusal.fault().expected()).isEqualTo("placement, placed_at");
    }

    @Test
    void ofManyUnknownColumnsTheFirstFiftyPlacesAreTold() {
        var refusal = ReadLog.of(LogKind.HEADCOUNT, "x,".repeat(60) + "cell\n").refusal();
        assertThat(refusal.fault().found()).startsWith("#1, #2, ").endsWith(", #50, …");
    }

    @Test
    void aFirstLineMayNameTheSeparatorAndIsNoHeader() {
        for (String line : List.of("sep=;", "SEP=;", "\"sep=;\"")) {
            String text = line + "\r\ncell;scheduled_time;counted\r\n1;06:00;80\r\n";
            ReadLog reading = ReadLog.of(LogKind.HEADCOUNT, text);
            assertThat(reading.story()).as(line).containsExactly("3 accepted");
            assertThat(reading.tally().read()).isEqualTo(1);
        }
    }

    @Test
    void aTabMayBeNamedAsTheSeparatorToo() {
        String text = "\n\uFEFFsep=\t\n\ncell\tscheduled_time\tcounted\n1\t06:00\t80\n".substring(1);
        assertThat(ReadLog.of(LogKind.HEADCOUNT, text).story()).containsExactly("4 accepted");
    }

    @Test
    void theSeparatorThatIsNamedIsTheSeparator() {
        var refusal = ReadLog.of(LogKind.HEADCOUNT, "sep=,\ncell;scheduled_time;counted\n")
                .refusal();
        assertThat(refusal.fault().kind()).isEqualTo(FaultKind.MISSING_COLUMNS);
        assertThat(refusal.fault().found()).isEqualTo("#1");
        assertThat(refusal.line()).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "", " ", "\u0001"})
    void anySeparatorButThoseThreeIsRefused(String separator) {
        var refusal = ReadLog.of(LogKind.HEADCOUNT, "sep=" + separator + "\n" + HEADER)
                .refusal();
        assertThat(refusal.fault().kind()).isEqualTo(FaultKind.SEPARATOR);
        assertThat(refusal.fault().found()).isEqualTo(separator.replace('\u0001', '?'));
        assertThat(refusal.line()).hasValue(1);
    }

    @Test
    void aFileOfASeparatorAloneHasNoHeader() {
        assertThat(ReadLog.of(LogKind.HEADCOUNT, "sep=;\n").refusal().fault().kind())
                .isEqualTo(FaultKind.NO_HEADER);
    }

    @Test
    void aLineThatNamesASeparatorFurtherDownIsALine() {
        assertThat(ReadLog.of(LogKind.HEADCOUNT, HEADER + "sep=,\n").story()).containsExactly("2 FIELD_COUNT");
    }

    @Test
    void aColumnThatStandsTwiceRefusesTheFile() {
        var refusal =
                ReadLog.of(LogKind.HEADCOUNT, "cell,Celda ,hora,personas\n").refusal();
        assertThat(refusal.fault().kind()).isEqualTo(FaultKind.DOUBLE_COLUMNS);
        assertThat(refusal.fault().column()).isEqualTo("cell");
        assertThat(refusal.fault().found()).isEqualTo("2");
    }

    @Test
    void unknownColumnsAreCollectedOnce() {
        ReadLog reading =
                ReadLog.of(LogKind.HEADCOUNT, "counted,Colour,scheduled_time,Colour,cell,\n80,red,06:00,,1,\n");
        assertThat(reading.story()).containsExactly("2 accepted");
        assertThat(reading.tally().unknownColumns()).containsExactly("Colour", "#6");
    }
}
