package prisoncensus.settings;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

/** Binds the configuration, and makes the only clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CensusProperties.class)
public class SettingsConfiguration {
    @Bean
    ConfigurationReport configurationReport(CensusProperties settings, ConfigurableEnvironment environment) {
        return new ConfigurationReport(settings, environment);
    }

    /** The clock of the machine, in UTC; {@code census.clock} stops it at an instant. */
    @Bean
    Clock clock(CensusProperties settings) {
        return settings.fixedClock()
                .map(instant -> Clock.fixed(instant, ZoneOffset.UTC))
                .orElseGet(Clock::systemUTC);
    }
}
