package prisoncensus.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DailyTimeTest {
    @Test
    void aTimeIsReadAlsoAsYamlUnderstandsItWithoutQuotationMarks() {
        assertThat(DailyTime.of("09:00").time()).isEqualTo(LocalTime.of(9, 0));
        assertThat(DailyTime.of(630).time()).isEqualTo(LocalTime.of(10, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nine", "24:00", "630", ""})
    void whatIsNoTimeIsRefused(String text) {
        assertThatThrownBy(() -> DailyTime.of(text)).hasMessageContaining("expected a time, such as 09:00");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1440})
    void aDayHasNoOtherMinutes(int minutes) {
        assertThatThrownBy(() -> DailyTime.of(minutes)).hasMessageContaining("expected a time, such as 09:00");
    }
}
