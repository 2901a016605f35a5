package prisoncensus.checks.night;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.logbook.DayCount;

class StayTest {
    private static Stay stay(String from, @Nullable String to) {
        return new Stay(LocalDateTime.parse(from), Optional.ofNullable(to).map(LocalDateTime::parse));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T00:00,, 1, 0, 1",
        "2026-11-20T00:01,, 1, 0, 0",
        "2026-11-20T23:59,, 1, 0, 0",
        "2026-11-19T23:59,, 2, 1, 1",
        "2026-11-06T10:00,, 15, 14, 14",
        "2026-11-05T10:00,, 16, 15, 15",
        "2026-11-05T00:00,, 16, 15, 16",
        "1946-11-20T12:00,, 29221, 29220, 29220",
        "2026-11-05T10:00, 2026-11-20T09:59, 16, 15, 14",
        "2026-11-05T10:00, 2026-11-20T10:00, 16, 15, 15",
        "2026-11-05T10:00, 2026-11-20T00:00, 16, 15, 14",
        "2026-11-05T00:00, 2026-11-20T00:00, 16, 15, 15",
        "2026-11-05T10:00, 2026-11-19T23:59, 15, 14, 14",
        "2026-11-20T08:00, 2026-11-20T08:00, 1, 0, 0"
    })
    void s01DaysUnderAllThreeConventions(String from, String to, int inclusive, int exclusive, int elapsed) {
        Stay stay = stay(from, to);
        assertThat(stay.days(DayCount.INCLUSIVE, DATE)).isEqualTo(inclusive);
        assertThat(stay.days(DayCount.EXCLUSIVE, DATE)).isEqualTo(exclusive);
        assertThat(stay.days(DayCount.ELAPSED, DATE)).isEqualTo(elapsed);
    }

    @ParameterizedTest
    @CsvSource({
        "INCLUSIVE, 2026-11-06T10:00, 2026-11-21",
        "EXCLUSIVE, 2026-11-06T10:00, 2026-11-22",
        "ELAPSED, 2026-11-06T10:00, 2026-11-22",
        "ELAPSED, 2026-11-06T00:00, 2026-11-21",
        "ELAPSED, 2026-11-06T00:01, 2026-11-22"
    })
    void s02TheFirstDateOverTheLimitIsTheFirstAtWhoseEndItsDaysExceedIt(
            DayCount convention, String from, LocalDate due) {
        Stay stay = stay(from, null);
        assertThat(stay.firstDateOver(15, convention)).isEqualTo(due);
        assertThat(stay.days(convention, due)).isEqualTo(16);
        assertThat(stay.days(convention, due.minusDays(1))).isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource({", true", "2026-11-20T23:59, true", "2026-11-20T00:00, true", "2026-11-19T23:59, false"})
    void s01AReleaseAtMidnightStillCountsForTheDateItNames(String to, boolean reaches) {
        assertThat(stay("2026-11-01T10:00", to).reaches(DATE)).isEqualTo(reaches);
    }

    @Test
    void s10AStayIsOpenFromThePlacingUpToNotIncludingTheRelease() {
        Stay stay = stay("2026-11-20T08:00", "2026-11-20T09:00");
        assertThat(stay.isOpenAt(LocalDateTime.parse("2026-11-20T07:59"))).isFalse();
        assertThat(stay.isOpenAt(LocalDateTime.parse("2026-11-20T08:00"))).isTrue();
        assertThat(stay.isOpenAt(LocalDateTime.parse("2026-11-20T08:59"))).isTrue();
        assertThat(stay.isOpenAt(LocalDateTime.parse("2026-11-20T09:00"))).isFalse();
        assertThat(stay("2026-11-20T08:00", null).isOpenAt(LocalDateTime.parse("9999-01-01T00:00")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-11-09T00:00, true",
        ",, false",
        "2026-11-09T00:00,, false",
        "2026-11-09T00:00, 2026-11-08T00:00, true",
        "2026-11-09T00:00, 2026-11-09T00:00, false"
    })
    void s07AStayWithoutAReleaseEndsAfterAllOthers(String to, String other, boolean after) {
        assertThat(stay("2026-11-01T00:00", to).endsAfter(stay("2026-11-01T00:00", other)))
                .isEqualTo(after);
    }
}
