package prisoncensus.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;
import prisoncensus.checks.night.Severity;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.report.Language;
import prisoncensus.settings.CensusProperties;
import prisoncensus.settings.DeliveryProperties;
import prisoncensus.settings.DeliveryProperties.Persons;
import prisoncensus.settings.MailAddress;
import prisoncensus.settings.Recipient;
import prisoncensus.settings.WrongInputException;

class DeliveryConfigurationTest {
    private static final String NORTH = "census.facilities.north.";

    private static CensusProperties bind(Map<String, String> own) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        Map<Object, Object> all = new HashMap<>(Objects.requireNonNull(yaml.getObject()));
        all.putAll(own);
        return new Binder(new MapConfigurationPropertySource(all))
                .bind("census", CensusProperties.class)
                .get();
    }

    @Test
    void whatIsNotSaidHasAValueAndNobodyIsWrittenTo() {
        CensusProperties properties = bind(Map.of());
        DeliveryProperties delivery = properties.delivery();
        assertThat(delivery.persons()).isEqualTo(Persons.PSEUDONYM);
        assertThat(delivery.attachUpTo().toMegabytes()).isEqualTo(10);
        assertThat(delivery.nights()).isEqualTo(7);
        assertThat(delivery.firstPause()).isEqualTo(Duration.ofMinutes(5));
        assertThat(delivery.longestPause()).isEqualTo(Duration.ofHours(6));
        assertThat(properties.facilitiesWithRecipients()).isEmpty();
        assertThat(properties.recipientsOf(new FacilityCode("alderwick"))).isEmpty();
    }

    @Test
    void recipientsAreRead() {
        CensusProperties properties = bind(Map.of(
                "census.delivery.from",
                "census@prison.example",
                NORTH + "recipients[0].address",
                " director@prison.example ",
                NORTH + "recipients[1].address",
                "o'neill+night@ministry.example",
                NORTH + "recipients[1].language",
                "es",
                NORTH + "recipients[1].at-least",
                "breach",
                NORTH + "recipients[1].only-new",
                "true"));
        assertThat(properties.recipientsOf(new FacilityCode("north")))
                .containsExactly(
                        new Recipient(new MailAddress("director@prison.example"), null, null, false, null),
                        new Recipient(
                                new MailAddress("o'neill+night@ministry.example"),
                                Language.ES,
                                Severity.BREACH,
                                true,
                                null));
        assertThat(properties.facilitiesWithRecipients()).containsExactly("north");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recipients[0].address | director            | found 'director', expected an address, such as",
                "recipients[0].address | a b@prison.example  | found 'a b@prison.example', expected an address",
                "recipients[0].address | a@b.example,c@d.example | expected an address, such as director@prison.example",
                "recipients[0].language | fr                 | found 'fr', expected en or es",
                "recipients[0].at-least | grave              | found 'grave', expected breach or warning or gap or note",
                "recipients[0].only-new | perhaps            | found 'perhaps', expected true or false"
            })
    void aRecipientThatMakesNoSenseIsOneMessage(String key, String value, String message) {
        assertThat(refusal(Map.of("census.delivery.from", "census@prison.example", NORTH + key, value)))
                .startsWith("configuration " + NORTH + key + ": ")
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "persons       | names  | found 'names', expected pseudonym or none",
                "from          | census | found 'census', expected an address, such as director@prison.example",
                "attach-up-to  | much   | found 'much', expected a size, such as 10MB",
                "attach-up-to  | -1MB   | found '-1048576B', expected a size, such as 10MB",
                "nights        | 0      | found '0', expected a number of days, at least 1",
                "nights        | week   | found 'week', expected a whole number",
                "first-pause   | soon   | found 'soon', expected a duration, such as 60s",
                "first-pause   | -5m    | found 'PT-5M', expected a duration above zero, such as 5m",
                "longest-pause | 1m     | found 'PT1M', expected a duration, such as 6h, not shorter than first-pause"
            })
    void aRuleOfDeliveryThatMakesNoSenseIsOneMessage(String key, String value, String message) {
        assertThat(refusal(Map.of("census.delivery." + key, value)))
                .isEqualTo("configuration census.delivery." + key + ": " + message);
    }

    @Test
    void aRecipientMustHaveAnAddressOfItsOwnAndSomebodyToBeWrittenBy() {
        assertThat(refusal(Map.of(NORTH + "recipients[0].address", "a@b.example")))
                .startsWith(
                        "configuration census.delivery.from: found nothing, expected the address that letters come from");
        assertThat(refusal(Map.of("census.delivery.from", "c@d.example", NORTH + "recipients[0].language", "es")))
                .startsWith("configuration " + NORTH + "recipients[0].address: found nothing, expected an address");
        assertThat(refusal(Map.of(
                        "census.delivery.from",
                        "c@d.example",
                        NORTH + "recipients[0].address",
                        "a@b.example",
                        NORTH + "recipients[1].address",
                        "a@b.example")))
                .isEqualTo("configuration " + NORTH
                        + "recipients[1].address: found 'a@b.example' again, expected each address once");
    }

    private static String refusal(Map<String, String> own) {
        var failure = Objects.requireNonNull(catchThrowableOfType(BindException.class, () -> bind(own)));
        RuntimeException explained = StartFailures.explained(new IllegalStateException(failure));
        assertThat(explained).isInstanceOf(WrongInputException.class);
        return Objects.requireNonNull(explained.getMessage());
    }
}
