package prisoncensus.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.env.MockEnvironment;
import org.yaml.snakeyaml.Yaml;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.planning.Timetable;
import prisoncensus.settings.CensusProperties;
import prisoncensus.settings.WrongInputException;

/** A configuration that cannot be used is one message that names the key, what was found and what was expected. */
class ConfigurationTest {
    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Properties.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(CensusProperties.class)
    static class Properties {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "census.schedule.night=every night|census.schedule.night: found 'every night', expected a schedule of six fields",
                "census.schedule.night=0 0 6 31 2 *|census.schedule.night: found '0 0 6 31 2 *', expected a schedule",
                "census.facilities.north.schedule.night=x|census.facilities.north.schedule.night: found 'x', expected a schedule",
                "census.schedule.wait-for-logs=soon|census.schedule.wait-for-logs: found 'soon', expected a duration",
                "census.schedule.wait-for-logs=-1h|census.schedule.wait-for-logs: found 'PT-1H', expected a duration that is not",
                "census.schedule.look-every=0s|census.schedule.look-every: found 'PT0S', expected a duration of a second",
                "census.schedule.late-logs=never|census.schedule.late-logs: found 'never', expected at-once or on-request",
                "census.zone=Mars/Base|census.zone: found 'Mars/Base', expected the name of a zone",
                "census.facilities.north.zone=Mars/Base|census.facilities.north.zone: found 'Mars/Base', expected the name",
                "census.facilities[no rth].name=x|census.facilities.no rth: found 'no rth', expected a code",
                "census.facilities.ALDERWICK.name=x;census.facilities.alderwick.name=y|found it beside '"
            })
    void whatCannotBeUsedIsNamed(String property, String message) {
        start.withPropertyValues(property.split(";")).run(context -> {
            Throwable failure = context.getStartupFailure();
            assertThat(failure).isNotNull();
            assertThat(StartFailures.explained(new IllegalStateException(failure)))
                    .isInstanceOf(WrongInputException.class)
                    .hasMessageContaining(message)
                    .hasMessageStartingWith("configuration census.");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3cret: x",
                "*s3cret",
                "!s3cret x",
                "&s3cret &s3cret x",
                "\"s3cret",
                "[s3cret",
                "'s3cret' s3cret",
                "@s3cret"
            })
    void aLineThatCannotBeReadIsNamedAndNotShown(String value) {
        Throwable failure = catchThrowable(() -> new Yaml().load("spring:\n  mail:\n    password: " + value));
        assertThat(StartFailures.explained(new IllegalStateException(failure)))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContaining("found YAML that cannot be read, line 3, ")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aReferenceToNothingIsSaidWithoutTheTextAroundIt() {
        Throwable failure = catchThrowable(() -> new MockEnvironment().resolveRequiredPlaceholders("s3cret-${none}"));
        assertThat(StartFailures.explained(new IllegalStateException(failure)))
                .isInstanceOf(WrongInputException.class)
                .hasMessageStartingWith("configuration: found ${...} that names no setting")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aFacilityMayHaveAScheduleOfItsOwn() {
        start.withPropertyValues(
                        "census.facilities.north.schedule.night=0 30 5 * * *",
                        "census.facilities.north.zone=Europe/Madrid",
                        "census.facilities.south.schedule.wait-for-logs=1h")
                .run(context -> {
                    var properties = context.getBean(CensusProperties.class);
                    assertThat(Timetable.of(properties, new FacilityCode("north"))
                                    .toString())
                            .contains("0 30 5 * * *", "Europe/Madrid", "PT4H");
                    assertThat(Timetable.of(properties, new FacilityCode("south"))
                                    .toString())
                            .contains("0 0 6 * * *", "UTC", "PT1H");
                });
    }
}
