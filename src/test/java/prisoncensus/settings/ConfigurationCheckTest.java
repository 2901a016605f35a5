package prisoncensus.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ConfigurationCheckTest {
    @ParameterizedTest
    @CsvSource({
        "census.langauge, census.language",
        "census.schedule.wait-for-log, census.schedule.wait-for-logs",
        "census.delivery.first_pauses, census.delivery.first-pause",
        "census.facilities.North.zones, census.facilities.North.zone",
        "census.facilities.north.recipients[0].adress, census.facilities.north.recipients[].address",
        "census.facilites.north.name, census.facilities.north.name",
        "census.zone.x, census.zone"
    })
    void aKeyThatDoesNotExistIsNamedWithTheNearestOne(String key, String nearest) {
        assertThatThrownBy(() -> check(key, "x"))
                .isInstanceOf(WrongInputException.class)
                .hasMessageStartingWith("configuration census.")
                .hasMessageContaining("found a key that does not exist")
                .hasMessageEndingWith("the nearest is " + nearest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "census.language",
                "census.schedule.waitForLogs",
                "census.store.wait",
                "census.serve.port",
                "census.received",
                "census.facilities.a-b.schedule.night",
                "census.facilities.north.recipients[12].only-new",
                "censuses.x",
                "other.census.x"
            })
    void keysThatExistAndThoseOfOthersAreLeftAlone(String key) {
        assertThatCode(() -> check(key, "x")).doesNotThrowAnyException();
    }

    @Test
    void aKeyWithNothingBelowItIsNoMistake() {
        assertThatCode(() -> check("census.facilities", "")).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("census.facilities", "x")).isInstanceOf(WrongInputException.class);
    }

    @Test
    void anEnvironmentVariableAloneStopsNothing() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("variables", Map.of("CENSUS_HOME", "/srv/census")));
        assertThatCode(() -> new ConfigurationCheck().check(environment)).doesNotThrowAnyException();
    }

    @Test
    void aValueThatArrivedDamagedIsRefused() {
        assertThatThrownBy(() -> check("census.facilities.north.name", "\uFFFDu\uFFFDoa"))
                .isInstanceOf(WrongInputException.class)
                .hasMessageStartingWith(
                        "configuration census.facilities.north.name: found letters that did not arrive");
    }

    private static void check(String key, String value) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of(key, value)));
        new ConfigurationCheck().check(environment);
    }
}
