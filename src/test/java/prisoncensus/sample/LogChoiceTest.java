package prisoncensus.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogChoiceTest {
    @Test
    void everySecondFacilityKeepsAllFiveFromTheFirstOn() {
        assertThat(LogChoice.STANDARD.of(0)).containsExactly(NightLog.values());
        assertThat(LogChoice.STANDARD.of(1)).isEqualTo(NightLog.USUAL);
        assertThat(LogChoice.STANDARD.of(998)).containsExactly(NightLog.values());
        assertThat(LogChoice.STANDARD.of(999)).isEqualTo(NightLog.USUAL);
    }

    @Test
    void justTheLogsAskedForAreKeptInTheirOrder() {
        LogChoice choice = LogChoice.of("outside, headcount");
        assertThat(choice.of(0)).containsExactly(NightLog.HEADCOUNT, NightLog.OUTSIDE);
        assertThat(choice.of(1)).isEqualTo(choice.of(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "headcount,meal | --logs: found 'meal', expected words out of headcount,meals,solitary,movements,outside",
                "'' | --logs: found '', expected words out of headcount,meals,solitary,movements,outside",
                "meals,outside,meals | --logs: found meals twice, expected each log once"
            })
    void whatIsNoListOfLogsIsRefused(String list, String message) {
        assertThatThrownBy(() -> LogChoice.of(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
