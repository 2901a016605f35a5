package prisoncensus.sample.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountPauseTest {
    @ParameterizedTest
    @CsvSource({
        "11:54,11:54",
        "11:55,12:36",
        "12:00,12:37",
        "12:30,12:48",
        "12:59,12:59",
        "13:00,13:00",
        "21:58,22:37",
        "23:59,23:59"
    })
    void whatFallsIntoACountWaitsUntilItClears(String meant, String moved) {
        assertThat(CountPause.after(at(meant))).isEqualTo(at(moved));
    }

    @Test
    void whoCameFirstStaysFirst() {
        LocalDateTime last = at("00:00");
        for (int minute = 0; minute < 24 * 60; minute++) {
            LocalDateTime next = CountPause.after(at("00:00").plusMinutes(minute));
            assertThat(next).isAfterOrEqualTo(last);
            last = next;
        }
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse("2026-11-20T" + time);
    }
}
