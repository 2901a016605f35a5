package prisoncensus.store.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** Wires the database: its connections, its migration, and the locks of facilities. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {
    private static final int H2_FILE_IN_USE = 90020;

    /** Opened to work on it unless something else is said. */
    @Bean
    StorePlace storePlace(
            DataSourceProperties properties, ObjectProvider<StoreAccess> access, Environment environment) {
        String url = StoreUrl.of(properties.determineUrl()).bare();
        return StorePlace.of(url, access.getIfAvailable(() -> StoreAccess.WRITING), waitOf(environment));
    }

    /** Waits up to {@code census.store.wait} for a database file that another process holds. */
    @Bean
    HikariDataSource dataSource(DataSourceProperties properties, StorePlace place, Environment environment) {
        Duration wait = waitOf(environment);
        var configured = StoreUrl.of(properties.determineUrl());
        properties.setUrl(place.isOnlyRead() ? place.url() : DurableFilePath.within(place.url()));
        HikariDataSource source = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        if (place.isConfigured()) {
            configured.secrets().forEach((name, secret) -> keep(source, name, secret));
        }
        source.setInitializationFailTimeout(Math.max(1, wait.toMillis()));
        if (StoreUrl.isPostgres(source.getJdbcUrl())) {
            SharedServer.properties().forEach(source::addDataSourceProperty);
            source.setConnectionTimeout(SharedServer.CONNECTED_WITHIN.toMillis());
            source.setReadOnly(place.isOnlyRead());
        }
        place.made().ifPresent(file -> new NewStore(file, place.url(), loginOf(source)).make(wait));
        connect(source, place.url(), wait);
        return source;
    }

    private static Properties loginOf(HikariDataSource source) {
        var login = new Properties();
        login.putAll(source.getDataSourceProperties());
        login.put("user", Objects.requireNonNullElse(source.getUsername(), ""));
        login.put("password", Objects.requireNonNullElse(source.getPassword(), ""));
        return login;
    }

    private static void keep(HikariDataSource source, String name, String secret) {
        if (name.equals("password")) {
            source.setPassword(secret);
        } else {
            source.addDataSourceProperty(name, secret);
        }
    }

    private static Duration waitOf(Environment environment) {
        return Binder.get(environment).bind("census.store.wait", Duration.class).get();
    }

    @Bean
    FlywayMigrationStrategy migration(HikariDataSource source, StorePlace place) {
        if (place.isOnlyRead()) {
            return new NewestSchema(place);
        }
        return EmbeddedMigration.kept(place.url())
                .<FlywayMigrationStrategy>map(kept -> new EmbeddedMigration(new JdbcTemplate(source), kept))
                .orElse(SharedServer::migrate);
    }

    @Bean
    FacilityLocks facilityLocks(HikariDataSource source, Environment environment) {
        boolean isShared = !StoreUrl.isEmbedded(source.getJdbcUrl());
        return new FacilityLocks(source, isShared, waitOf(environment));
    }

    @Bean
    StoreSync storeSync(HikariDataSource source) {
        return new StoreSync(new JdbcTemplate(source), StoreUrl.isEmbedded(source.getJdbcUrl()));
    }

    static void connect(HikariDataSource source, String url, Duration wait) {
        try {
            source.getConnection().close();
        } catch (SQLException | PoolInitializationException failure) {
            source.close();
            if (isInUse(failure)) {
                throw new StoreHeldException(url, wait, failure);
            }
            throw new IllegalStateException("the store " + url + " cannot be opened", failure);
        }
    }

    static boolean isInUse(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == H2_FILE_IN_USE);
    }

    @Bean
    StoreMove storeMove(HikariDataSource source, Environment environment) {
        return new StoreMove(source, waitOf(environment));
    }

    @Bean
    WholeStore wholeStore(HikariDataSource source, StorePlace place) {
        return new WholeStore(source, place);
    }

    @Bean
    StoreHolder storeHolder(HikariDataSource held, StorePlace place, Clock clock) {
        return place.isOnlyRead() ? StoreHolder.none() : StoreHolder.sign(place.url(), clock.instant());
    }
}
