package prisoncensus.nights.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prisoncensus.settings.Cron;

class TimetableTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @Test
    void aNightIsDueAtTheFirstTimeAfterItsEndInTheFacilitysZone() {
        assertThat(daily("0 0 6 * * *").due(LocalDate.of(2026, 11, 20)))
                .isEqualTo(Instant.parse("2026-11-21T05:00:00Z"));
        assertThat(daily("0 0 0 * * *").due(LocalDate.of(2026, 11, 20)))
                .isEqualTo(Instant.parse("2026-11-20T23:00:00Z"));
        assertThat(daily("0 0 6 * * *").deadline(LocalDate.of(2026, 11, 20)))
                .isEqualTo(Instant.parse("2026-11-21T09:00:00Z"));
    }

    @Test
    void aTimeThatSpringSkipsComesLaterAndOneThatAutumnRepeatsCountsOnce() {
        Timetable table = daily("0 30 2 * * *");
        assertThat(table.due(SPRING.minusDays(1))).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(table.due(SPRING)).isEqualTo(Instant.parse("2026-03-30T00:30:00Z"));
        assertThat(table.due(AUTUMN.minusDays(1))).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(table.due(AUTUMN)).isEqualTo(Instant.parse("2026-10-26T01:30:00Z"));
    }

    /** A whole year, looked at every quarter of an hour: each night turns due once, in order. */
    @Test
    void noNightOfAYearIsSkippedOrDoubled() {
        for (String cron : new String[] {"0 30 2 * * *", "0 0 0 * * *", "0 0 3 * * *", "0 59 23 * * *"}) {
            Timetable table = daily(cron);
            var turned = new ArrayList<LocalDate>();
            Instant now = Instant.parse("2026-01-02T00:00:00Z");
            for (; now.isBefore(Instant.parse("2027-01-02T00:00:00Z")); now = now.plusSeconds(900)) {
                LocalDate last = table.lastDue(now);
                if (turned.isEmpty() || !turned.get(turned.size() - 1).equals(last)) {
                    turned.add(last);
                }
            }
            LocalDate first = turned.get(0);
            assertThat(turned)
                    .as(cron)
                    .hasSize(366)
                    .isEqualTo(first.datesUntil(first.plusDays(366)).collect(Collectors.toList()));
        }
    }

    @Test
    void aScheduleThatComesRoundOnMondaysReportsTheWeek() {
        Timetable table = daily("0 0 6 * * MON");
        assertThat(table.due(LocalDate.of(2026, 11, 16))).isEqualTo(Instant.parse("2026-11-23T05:00:00Z"));
        assertThat(table.lastDue(Instant.parse("2026-11-23T04:59:00Z"))).isEqualTo("2026-11-15");
        assertThat(table.lastDue(Instant.parse("2026-11-23T05:00:00Z"))).isEqualTo("2026-11-22");
    }

    @Test
    void whatIsNoScheduleOrNeverComesRoundIsRefused() {
        assertThatThrownBy(() -> Cron.of("every night")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cron.of("0 0 6 31 2 *")).hasMessage("it never comes round");
    }

    private static Timetable daily(String cron) {
        return new Timetable(Cron.of(cron), MADRID, Duration.ofHours(4));
    }
}
