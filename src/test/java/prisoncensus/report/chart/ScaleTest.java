package prisoncensus.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ScaleTest {
    @Test
    void itsMarksAreRoundAndEncloseTheValues() {
        assertThat(Scale.of(LongStream.of(1203, 1288)).marks())
                .containsExactly(1200L, 1220L, 1240L, 1260L, 1280L, 1300L);
        assertThat(Scale.of(LongStream.of(0)).marks()).containsExactly(0L, 1L);
        assertThat(Scale.of(LongStream.empty()).marks()).isEmpty();
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
    void itEndsForEveryNumberOfPeople() {
        for (long most : new long[] {Integer.MAX_VALUE - 1L, Integer.MAX_VALUE, 2_499_750_000L, 19_999_800_000L}) {
            Scale scale = Scale.of(LongStream.of(0, most));
            assertThat(scale.marks().count()).isBetween(2L, 6L);
            assertThat(scale.holds(most)).isTrue();
            assertThat(scale.share(most)).isBetween(0.5, 1.0);
        }
    }
}
