package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogKind;

/** What must hold among all lines of cells.csv and limits.csv. */
class FileRuleTest {
    private static final String CELLS = "cell,sector,kind,limit,valid_from,valid_to\n";
    private static final String LIMITS = "limit,value,valid_from,valid_to\n";

    @Test
    void rowsOfOneCellMayFollowEachOther() {
        ReadLog reading = ReadLog.of(LogKind.CELLS, CELLS + """
                1,A,GROUP,80,2026-06-01,
                2,A,GROUP,80,2026-06-01,
                1,A,GROUP,70,2025-01-01,2026-06-01
                """);
        assertThat(reading.tally().accepted()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, , 2026-07-01, ",
        "2026-07-01, , 2026-06-01, ",
        "2026-06-01, 2026-07-01, 2026-06-30, 2026-08-01",
        "2026-06-30, 2026-08-01, 2026-06-01, 2026-07-01",
        "2026-06-01, 2026-07-01, 2026-06-01, 2026-07-01",
        "2026-06-01, 2026-12-01, 2026-07-01, 2026-08-01",
        "2026-07-01, 2026-08-01, 2026-06-01, 2026-12-01"
    })
    void rowsOfOneCellThatOverlapRefuseTheFile(String from1, String to1, String from2, String to2) {
        String first = "1,A,GROUP,80," + from1 + "," + (to1 == null ? "" : to1) + "\n";
        String second = "1,A,GROUP,70," + from2 + "," + (to2 == null ? "" : to2) + "\n";
        var refusal = ReadLog.of(LogKind.CELLS, CELLS + first + "2,A,GROUP,80,2026-01-01,\n" + second)
                .refusal();
        assertThat(refusal.line()).hasValue(4);
        assertThat(refusal.fault()).isEqualTo(new Fault(FaultKind.OVERLAPPING_ROWS, "cell", "1", "2"));
    }

    @Test
    void aRejectedRowOverlapsWithNothing() {
        ReadLog reading = ReadLog.of(LogKind.CELLS, CELLS + "1,A,GROUP,80,2026-06-01,\n1,A,GROUP,x,2026-06-01,\n");
        assertThat(reading.story()).containsExactly("2 accepted", "3 WHOLE_NUMBER limit");
        assertThat(reading.tally().rejected()).isEqualTo(1);
    }

    @Test
    void cellsOfWhichEveryRowIsRejectedAreRefused() {
        var refusal = ReadLog.of(LogKind.CELLS, CELLS + "1,A,DORM,80,2026-06-01,\n1,A,DORM,80,2026-06-01,\n2\n")
                .refusal();
        assertThat(refusal.line()).hasValue(2);
        assertThat(refusal.fault()).isEqualTo(new Fault(FaultKind.ALL_REJECTED, "", "2", ""));
    }

    @Test
    void cellsWithoutARowAreReceivedAndHoldNothing() {
        assertThat(ReadLog.of(LogKind.CELLS, CELLS).tally().read()).isZero();
    }

    @Test
    void aNightsLogOfWhichEveryLineIsRejectedIsReceived() {
        assertThat(ReadLog.of(LogKind.MEALS, "cell,meal,plates\n1,LUNCH,x\n")
                        .tally()
                        .rejected())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cell.limit,eighty,2026-01-01,            | LIMIT_VALUE
            cell.limit,100000,2026-01-01,            | LIMIT_VALUE
            cell.limit,,2026-01-01,                  | BLANK
            cell.sustained_counts,0,2026-01-01,      | LIMIT_VALUE
            logs.kept,headcount diary,2026-01-01,    | LIMIT_VALUE
            cel.limit,80,2026-01-01,                 | UNKNOWN_LIMIT
            cell.limit,80,2026-02-30,                | DATE
            cell.limit,80,2026-01-01,2026-01-01      | VALID_TO_NOT_AFTER_FROM
            cell.limit,80                            | FIELD_COUNT
            "cell.limit,80,2026-01-01,               | QUOTE
            count.times,06:00 06:00 22:00,2026-01-01,| LIMIT_VALUE
            meal.windows,LUNCH 11:30-14:00,2026-01-01,| LIMIT_VALUE
            count.times,06:00 12:00,2026-01-01,      | CENSUS_COUNT_NOT_A_COUNT
            census.count,21:00,2026-01-01,           | CENSUS_COUNT_NOT_A_COUNT
            solitary.max_days,20,2026-01-01,         | OVERLAPPING_ROWS
            """)
    void oneBadRowOfLimitsRefusesTheFileAndIsNamed(String row, FaultKind kind) {
        String text = LIMITS + "solitary.max_days,15,2020-01-01,\n" + row + "\n";
        var refusal = ReadLog.of(LogKind.LIMITS, text).refusal();
        assertThat(refusal.fault().kind()).isEqualTo(kind);
        assertThat(refusal.line()).hasValue(3);
    }

    @Test
    void theLimitsOfLaterLogsAndChecksAreRead() {
        ReadLog reading = ReadLog.of(LogKind.LIMITS, LIMITS + """
                logs.kept,headcount meals solitary movements,2026-01-01,
                person.none,\"""NO CONSTA\"" X",2026-01-01,
                count.max_delay_minutes,20,2026-01-01,
                solitary.authority_days,30,2026-01-01,
                """);
        assertThat(reading.tally().accepted()).isEqualTo(4);
        assertThat(reading.all(LimitValue.class).get(1).value()).isEqualTo("\"NO CONSTA\" X");
    }

    @Test
    void whatIsWrittenForAPersonIsNotQuoted() {
        var refusal = ReadLog.of(LogKind.LIMITS, LIMITS + "person.none,Juan \"Mora,2026-01-01,\n")
                .refusal();
        assertThat(refusal.fault().kind()).isEqualTo(FaultKind.QUOTE);
        refusal = ReadLog.of(LogKind.LIMITS, LIMITS + "person.none,\"Juan \"\"Mora\",2026-01-01,\n")
                .refusal();
        assertThat(refusal.fault())
                .isEqualTo(new Fault(FaultKind.LIMIT_VALUE, "value", "[10]", "REDACTED \"NOT KNOWN\" …"));
    }

    @Test
    void censusCountMayChangeTogetherWithTheCountTimes() {
        ReadLog reading = ReadLog.of(LogKind.LIMITS, LIMITS + """
                count.times,06:00 21:00,2026-01-01,2026-06-01
                census.count,21:00,2026-01-01,2026-06-01
                facility.capacity,2000,2026-01-01,
                reference.space_m2,4.0,2026-01-01,
                solitary.day_count,ELAPSED,2026-01-01,
                """);
        assertThat(reading.tally().accepted()).isEqualTo(5);
    }

    @Test
    void aCensusCountThatOutlivesItsCountTimesRefusesTheFile() {
        var refusal = ReadLog.of(LogKind.LIMITS, LIMITS + """
                count.times,06:00 21:00,2026-01-01,2026-06-01
                census.count,21:00,2026-01-01,2026-06-02
                """).refusal();
        assertThat(refusal.line()).hasValue(3);
        assertThat(refusal.fault())
                .isEqualTo(new Fault(FaultKind.CENSUS_COUNT_NOT_A_COUNT, "", "21:00", "06:00 12:00 18:00 22:00"));
    }
}
