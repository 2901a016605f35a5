package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.logbook.Activity;
import prisoncensus.logbook.Direction;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Movement;
import prisoncensus.logbook.MovementReason;
import prisoncensus.logbook.TimeOutside;
import prisoncensus.logbook.WhyNot;

class MovementsAndOutsideTest {
    private static final String MOVEMENTS = "movement,moved_at,direction,people,from_cell,to_cell,reason\n";
    private static final String OUTSIDE = "cell,out_at,back_at,kind,people,outdoors,why_not\n";

    @Test
    void aMovementIsOfOnePersonForAnotherReasonUnlessItSaysSo() {
        Movement movement = movement("M-1,%s,IN,,,1,");
        assertThat(movement.people()).isOne();
        assertThat(movement.reason()).isEqualTo(MovementReason.OTHER);
        assertThat(movement.direction()).isEqualTo(Direction.IN);
        assertThat(movement.toCell()).hasValue("1");
        assertThat(movement.movedAt().toLocalTime()).isEqualTo("09:00");
        assertThat(movement("M-1,%s,interno,9999,1,2,Ingreso").reason()).isEqualTo(MovementReason.ADMISSION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M-1,%s,IN,0,,,|WHOLE_NUMBER people",
                "M-1,%s,IN,10000,,,|WHOLE_NUMBER people",
                "M-1,%s,UP,,,,|ONE_OF direction",
                "M-1,%s,OUT,,,,WHIM|ONE_OF reason",
                "M-1,%s,IN,,1,,|CELL_OF_OTHER_DIRECTION from_cell",
                "M-1,%s,OUT,,,1,|CELL_OF_OTHER_DIRECTION to_cell",
                "M-1,%s,INTERNAL,,1,,|BLANK to_cell",
                "M-1,%s,INTERNAL,,,,|BLANK from_cell BLANK to_cell",
                "M-1,%s,INTERNAL,,1,1,|SAME_CELL to_cell",
                "M-1,2020-01-01T09:00,IN,,,,|NOT_ON_NIGHT moved_at",
                ",%s,IN,,,,|BLANK movement"
            })
    void everyFaultOfAMovementIsNamed(String line, String faults) {
        assertThat(ReadLog.of(LogKind.MOVEMENTS, MOVEMENTS + onNight(line)).story())
                .containsExactly("2 " + faults);
    }

    @Test
    void timeOutsideIsOfEverybodyUnlessItSaysSo() {
        TimeOutside time = outside("1,%s,%s,ejercicio,,Sí,");
        assertThat(time.people()).isEmpty();
        assertThat(time.activity()).isEqualTo(Activity.EXERCISE);
        assertThat(time.outdoors()).hasValue(true);
        assertThat(time.whyNot()).isEmpty();
        TimeOutside nobody = outside("1,%s,%s,WORK,0,NO,Tiempo");
        assertThat(nobody.people()).isEqualTo(OptionalInt.of(0));
        assertThat(nobody.outdoors()).isEqualTo(Optional.of(false));
        assertThat(nobody.whyNot()).hasValue(WhyNot.WEATHER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,%s,%s,NAP,,,|ONE_OF kind",
                "1,%s,%s,WORK,10000,,|WHOLE_NUMBER people",
                "1,%s,%s,WORK,0,,|BLANK why_not",
                "1,%s,%s,WORK,3,,STAFF|WHY_NOT_WITH_PEOPLE why_not",
                "1,%s,%s,WORK,,,STAFF|WHY_NOT_WITH_PEOPLE why_not",
                "1,%s,%s,WORK,x,,STAFF|WHOLE_NUMBER people",
                "1,%s,%s,WORK,0,,WHIM|ONE_OF why_not",
                "1,%s,%s,WORK,,perhaps,|ONE_OF outdoors",
                "1,2020-01-01T09:00,%2$s,WORK,,,|NOT_ON_NIGHT out_at",
                "1,%1$s,%1$s,WORK,,,|BACK_NOT_AFTER_OUT back_at",
                "1,%s,2099-01-01T00:00,WORK,,,|BACK_AFTER_NIGHT back_at"
            })
    void everyFaultOfTimeOutsideIsNamed(String line, String faults) {
        assertThat(ReadLog.of(LogKind.OUTSIDE, OUTSIDE + onNight(line)).story()).containsExactly("2 " + faults);
    }

    @Test
    void peopleMayBeBackAtTheEndOfTheDateAndNotLater() {
        LocalDateTime end = ReadLog.DATE.plusDays(1).atStartOfDay();
        String out = ReadLog.DATE + "T23:59";
        assertThat(ReadLog.of(
                                LogKind.OUTSIDE,
                                OUTSIDE + "1," + out + "," + end + ",WORK,,,\n1," + out + "," + end.plusSeconds(1)
                                        + ",WORK,,,\n")
                        .story())
                .containsExactly("2 accepted", "3 BACK_AFTER_NIGHT back_at");
    }

    private static String onNight(String line) {
        return line.formatted(ReadLog.DATE + "T09:00", ReadLog.DATE + "T09:30") + "\n";
    }

    private static Movement movement(String line) {
        return ReadLog.of(LogKind.MOVEMENTS, MOVEMENTS + onNight(line))
                .all(Movement.class)
                .get(0);
    }

    private static TimeOutside outside(String line) {
        return ReadLog.of(LogKind.OUTSIDE, OUTSIDE + onNight(line))
                .all(TimeOutside.class)
                .get(0);
    }
}
