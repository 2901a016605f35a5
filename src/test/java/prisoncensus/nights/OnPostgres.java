package prisoncensus.nights;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import prisoncensus.program.Postgres;

/**
 * Where {@code census.test.store} says postgres, a test that asks for an embedded store gets an empty database of a real PostgreSQL in
 * its place: what a test demands of one it demands of the other.
 */
final class OnPostgres implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("census.test.store", "").equals("postgres")) {
            Map<String, Object> store = Map.of(
                    "spring.datasource.url",
                    Postgres.database().url(),
                    "spring.datasource.username",
                    "postgres",
                    "spring.datasource.hikari.minimum-idle",
                    0,
                    "spring.datasource.hikari.maximum-pool-size",
                    6);
            environment.getPropertySources().addFirst(new MapPropertySource("postgres", store));
        }
    }
}
