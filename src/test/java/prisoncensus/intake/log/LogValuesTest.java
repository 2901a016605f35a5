package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.SolitaryPlacement;

/** One line of a log each, and what becomes of it. */
class LogValuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,06:00,80,,,                         | accepted
            1,06:00, 80 ,,,                       | accepted
            1,06:00,0,,,                          | accepted
            1,06:00,99999,formal,,99999           | accepted
            1,00:00,007,Bed_Book,2026-11-20T06:00,| accepted
            1,23:59,1,standing,2026-11-20 06:00:59,| accepted
            1,06:00,1,libro de camas,,            | accepted
            1,06:00,1,Emergencia,0001-01-01T00:00,| accepted
            1,06:00,1,,9999-12-31T23:59,          | accepted
            1,06:00,100000,,,100000               | WHOLE_NUMBER counted WHOLE_NUMBER out_count
            1,06:00,1e9,,,                        | WHOLE_NUMBER counted
            1,06:00,８０,,,                       | WHOLE_NUMBER counted
            1,06:00,-0,,,                         | WHOLE_NUMBER counted
            1,06:00,+1,,,                         | WHOLE_NUMBER counted
            1,06:00,80.0,,,                       | WHOLE_NUMBER counted
            1,06:00,99999999999999999999,,,       | WHOLE_NUMBER counted
            1,06:00,,,,                           | BLANK counted
            ,06:00,1,,,                           | BLANK cell
            "  ",06:00,1,,,                       | BLANK cell
            1,24:00,1,,,                          | TIME scheduled_time
            1,6:00,1,,,                           | TIME scheduled_time
            1,06:60,1,,,                          | TIME scheduled_time
            1,06:00:00,1,,,                       | TIME scheduled_time
            1,06:00,1,CASUAL,,                    | ONE_OF count_type
            1,06:00,1,,2026-11-20,                | DATE_TIME counted_at
            1,06:00,1,,2026-02-30T06:00,          | DATE_TIME counted_at
            1,06:00,1,,2026-11-20T24:00,          | DATE_TIME counted_at
            1,06:00,1,,2026-11-20  06:00,         | DATE_TIME counted_at
            1,06:00,1,,2026-11-20T06:00Z,         | DATE_TIME counted_at
            1,06:00,1,,0000-01-01T06:00,          | DATE_TIME counted_at
            """)
    void headcount(String line, String outcome) {
        assertOutcome(LogKind.HEADCOUNT, "cell,scheduled_time,counted,count_type,counted_at,out_count", line, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,BREAKFAST,80,  | accepted
            1,desayuno,0,    | accepted
            1,Almuerzo,99999,| accepted
            1,cena,80,2026-11-20T18:00 | accepted
            1,supper,80,     | ONE_OF meal
            1,,,18:00        | BLANK meal BLANK plates DATE_TIME served_at
            1,LUNCH,100000,  | WHOLE_NUMBER plates
            """)
    void meals(String line, String outcome) {
        assertOutcome(LogKind.MEALS, "cell,meal,plates,served_at", line, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p1,S1,2026-11-20T06:00,,,                 | accepted
            p1,S1,2026-11-20T23:59:59,,,              | accepted
            p1,S1,2026-11-20,2026-11-20,,99999        | accepted
            p1,S1,2026-11-20,2026-11-21T00:00,,       | accepted
            p1,S1,0001-01-01,9999-12-31,2026-12-01,0  | accepted
            p1,S1,2026-11-21,,,                       | PLACED_AFTER_NIGHT placed_at
            p1,S1,2026-11-21T00:00,,,                 | PLACED_AFTER_NIGHT placed_at
            p1,S1,2026-11-22,2026-11-21,,             | PLACED_AFTER_NIGHT placed_at RELEASED_BEFORE_PLACED released_at
            p1,S1,2026-11-20T06:00,2026-11-20T06:00,, | accepted
            p1,S1,2026-11-20T06:00,2026-11-20T05:59,, | RELEASED_BEFORE_PLACED released_at
            p1,S1,2026-02-30,2026-11-20,,             | DATE_TIME placed_at
            p1,S1,06:00,now,soon,100000               | DATE_TIME placed_at DATE_TIME released_at DATE_TIME planned_end WHOLE_NUMBER stated_days
            ,,,,,                                     | BLANK placement BLANK cell BLANK placed_at
            """)
    void solitary(String line, String outcome) {
        assertOutcome(LogKind.SOLITARY, "placement,cell,placed_at,released_at,planned_end,stated_days", line, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,A,GROUP,80,2026-01-01,,240.5           | accepted
            1,A,GROUP,99999,2026-01-01,,             | accepted
            1,A,GROUP,100000,2026-01-01,,            | WHOLE_NUMBER limit
            1,A,solitary,,0001-01-01,9999-12-31,     | accepted
            1,A,Aislamiento,1,2026-01-01,2026-01-02, | accepted
            1,A,GROUP,80,2026-01-01,2026-01-01,      | VALID_TO_NOT_AFTER_FROM valid_to
            1,A,GROUP,80,2026-02-30,2026-01-01,      | DATE valid_from
            1,A,GROUP,80,2026-01-01,2026-13-01,      | DATE valid_to
            1,A,GROUP,80,2026-01-01T00:00,,          | DATE valid_from
            1,,DORM,-1,,,x                           | BLANK sector ONE_OF kind WHOLE_NUMBER limit BLANK valid_from DECIMAL floor_area_m2
            """)
    void cells(String line, String outcome) {
        assertOutcome(LogKind.CELLS, "cell,sector,kind,limit,valid_from,valid_to,floor_area_m2", line, outcome);
    }

    @Test
    void aReleaseAfterTheNightIsKeptAsWritten() {
        ReadLog reading = ReadLog.of(
                LogKind.SOLITARY, "placement,cell,placed_at,released_at\np1,S1,2026-11-19,2026-11-21T08:30\n");
        var placement = reading.all(SolitaryPlacement.class).get(0);
        assertThat(placement.placedAt()).isEqualTo(new Moment(LocalDateTime.of(2026, 11, 19, 0, 0), true));
        assertThat(placement.releasedAt()).hasValue(new Moment(LocalDateTime.of(2026, 11, 21, 8, 30), false));
        assertThat(placement.statedDays()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-20       | accepted
            2026-11-20T08:30 | accepted
            ''               | accepted
            yes              | DATE_TIME authority_at
            """)
    void whenAHigherAuthorityAgreed(String moment, String outcome) {
        String header = "placement,cell,placed_at,authority_at";
        assertOutcome(LogKind.SOLITARY, header, "p1,S1,2026-11-19," + moment, outcome);
        assertOutcome(
                LogKind.SOLITARY,
                header.replace("authority_at", "Fecha de autorización"),
                "p1,S1,2026-11-19," + moment,
                outcome);
    }

    @Test
    void theMomentOfTheAuthorityIsKept() {
        var placement = ReadLog.of(
                        LogKind.SOLITARY, "placement,cell,placed_at,authority_at\np1,S1,2026-11-19,2026-11-20T08:30\n")
                .all(SolitaryPlacement.class)
                .get(0);
        assertThat(placement.authorityAt()).hasValue(new Moment(LocalDateTime.of(2026, 11, 20, 8, 30), false));
    }

    @Test
    void everyOptionalColumnFindsItsPlace() {
        var slip = ReadLog.of(LogKind.HEADCOUNT, """
                remarks,supersedes,slip,second_officer,officer,out_count,counted,scheduled_time,cell
                r,s1,s2,o2,o1,3,77,18:00,4-07
                """).all(CountSlip.class).get(0);
        assertThat(List.of(slip.remarks(), slip.supersedes(), slip.slip(), slip.secondOfficer(), slip.officer()))
                .extracting(value -> value.orElse(""))
                .containsExactly("r", "s1", "s2", "o2", "o1");
        assertThat(slip.people()).isEqualTo(80);
    }

    @Test
    void spanishHeadersMeanTheSame() {
        assertThat(ReadLog.of(LogKind.HEADCOUNT, "Recuento;Celda;Hora;Personas\n17;4-07;06:00;80\n")
                        .story())
                .containsExactly("2 accepted");
        var meal = ReadLog.of(LogKind.MEALS, "celda;comida;raciones;servido por\n4-07;cena;80;x\n")
                .all(MealService.class)
                .get(0);
        assertThat(meal.servedBy()).hasValue("x");
        var cell = ReadLog.of(
                        LogKind.CELLS,
                        "celda;módulo;tipo;límite;válido desde;hasta\n1;A;grupo;80;2026-01-01;2027-01-01\n")
                .all(CellCertificate.class)
                .get(0);
        assertThat(cell.kind()).isEqualTo(CellKind.GROUP);
        assertThat(cell.validity().to()).hasValue(LocalDate.of(2027, 1, 1));
    }

    @Test
    void noSpanishNameMeansTwoColumnsOfOneLog() {
        for (LogKind log : LogKind.values()) {
            LogLayout layout = LogLayout.of(log, Reading.NEWEST);
            assertThat(layout.columns().flatMap(column -> column.aliases().stream()))
                    .doesNotHaveDuplicates();
            assertThat(layout.columns().map(Column::label))
                    .allSatisfy(label -> assertThat(layout.columns().filter(column -> column.answersTo(label)))
                            .hasSize(1));
            assertThat(layout.columns().flatMap(column -> column.aliases().stream()))
                    .allSatisfy(alias -> assertThat(NormalizedName.of(alias)).isEqualTo(alias));
        }
    }

    @Test
    void textHoldsAnythingThatADatabaseCanHold() {
        String header = "cell,scheduled_time,counted,remarks\n";
        String lines =
                "\"a\nb\",06:00,1,\n1,06:00,1,\"a\tb\nc\"\n1,06:00,1,a\u0000b\n1,06:00,1,a\u001Bb\n1,06:00,1,\uFFFF\n";
        assertThat(ReadLog.of(LogKind.HEADCOUNT, header + lines).story())
                .containsExactly(
                        "2 accepted",
                        "4 accepted",
                        "6 CONTROL_CHARACTER remarks",
                        "7 accepted",
                        "8 CONTROL_CHARACTER remarks");
    }

    private static void assertOutcome(LogKind log, String header, String line, String outcome) {
        assertThat(ReadLog.of(log, header + "\n" + line + "\n").story()).containsExactly("2 " + outcome);
    }
}
