package prisoncensus.nights.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prisoncensus.logbook.LogKind;
import prisoncensus.settings.Cron;

class DueNightsTest {
    private static final Timetable SIX = new Timetable(Cron.of("0 0 6 * * *"), ZoneOffset.UTC, Duration.ofHours(4));
    private static final List<LocalDate> FOLDERS = List.of(day(1), day(2), day(3));
    private Map<LocalDate, List<LogKind>> missing = Map.of();

    @Test
    void nightsThatAreDueAreReportedOldestFirst() {
        assertThat(due("2026-03-04T05:59:59Z").ready()).containsExactly(day(1), day(2));
        assertThat(due("2026-03-04T06:00:00Z").ready()).containsExactly(day(1), day(2), day(3));
    }

    @Test
    void nightsThatWereMissedAreCaughtUpAndThoseReportedAreNot() {
        assertThat(DueNights.of(
                                FOLDERS,
                                Set.of(day(2)),
                                SIX,
                                at("2026-03-04T06:00:00Z"),
                                this::missing,
                                night -> Optional.empty())
                        .ready())
                .containsExactly(day(1), day(3));
    }

    @Test
    void aNightWaitsForItsLogsAndThoseAfterItWaitWithIt() {
        missing = Map.of(day(2), List.of(LogKind.MEALS));
        var due = due("2026-03-03T07:00:00Z");
        assertThat(due.ready()).containsExactly(day(1));
        assertThat(due.waiting())
                .hasValue(new DueNights.Waiting(day(2), List.of(LogKind.MEALS), at("2026-03-03T10:00:00Z")));
        assertThat(due("2026-03-03T09:59:59Z").ready()).containsExactly(day(1));
        assertThat(due("2026-03-03T10:00:00Z").ready()).containsExactly(day(1), day(2));
        assertThat(due("2026-03-03T10:00:00Z").waiting()).isEmpty();
    }

    @Test
    void aNightWithoutAFolderIsDueAsWell() {
        assertThat(due("2026-03-06T06:00:00Z").ready()).containsExactly(day(1), day(2), day(3), day(4), day(5));
    }

    @Test
    void aFacilityThatHasBeenSilentForAMonthIsNotReportedAnyMore() {
        assertThat(due("2026-04-04T06:00:00Z").ready()).hasSize(34).endsWith(LocalDate.of(2026, 4, 3));
        List<LocalDate> month =
                IntStream.range(0, 34).mapToObj(i -> day(1).plusDays(i)).toList();
        assertThat(DueNights.of(
                                FOLDERS,
                                Set.copyOf(month),
                                SIX,
                                at("2026-04-05T06:00:00Z"),
                                this::missing,
                                night -> Optional.empty())
                        .ready())
                .isEmpty();
    }

    @Test
    void aFacilityWithoutANightHasNothingDue() {
        assertThat(DueNights.of(
                        List.of(), Set.of(), SIX, at("2026-03-04T06:00:00Z"), this::missing, night -> Optional.empty()))
                .isEqualTo(new DueNights(List.of(), Optional.empty()));
    }

    private DueNights due(String now) {
        return DueNights.of(FOLDERS, Set.of(), SIX, at(now), this::missing, night -> Optional.empty());
    }

    private List<LogKind> missing(LocalDate night) {
        return missing.getOrDefault(night, List.of());
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
