package prisoncensus.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleRequestTest {
    @Test
    void everyNumberOutOfBoundsIsNamedAtOnce() {
        assertThatThrownBy(() -> order(0, 4001, 41, -1, SampleRequests.LAST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--facilities: found 0, expected 1 to 1000; --nights: found 4001, expected 1 to 4000;"
                        + " --sectors: found 41, expected 1 to 40; --cells: found -1, expected 1 to 99");
    }

    @Test
    void numbersThatAreTooMuchTogetherAreRefused() {
        assertThatThrownBy(() -> order(99, 4000, 40, 99, SampleRequests.LAST))
                .hasMessage("facilities x nights x sectors x cells: found 1568160000, expected at most 20000000");
    }

    @Test
    void aDateThatNoFolderCouldBearIsRefused() {
        assertThatThrownBy(() -> order(1, 1, 1, 1, LocalDate.of(12026, 1, 1)))
                .hasMessage("--last-date: found +12026-01-01, expected 2000-01-01 to 2099-12-31");
    }

    @Test
    void theNightsEndWithTheLastDate() {
        assertThat(order(1, 14, 1, 1, SampleRequests.LAST).firstDate()).isEqualTo(LocalDate.of(2026, 11, 7));
    }

    private static SampleRequest order(int facilities, int nights, int sectors, int cells, LocalDate last) {
        return new SampleRequest(facilities, nights, sectors, cells, 1, last, Wording.of("en"));
    }
}
