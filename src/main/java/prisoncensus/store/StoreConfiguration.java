package prisoncensus.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the store. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {
    private static final int H2_FILE_IN_USE = 90020;

    /** Waits up to {@code census.store.wait} for a database file that another process holds. */
    @Bean
    HikariDataSource dataSource(DataSourceProperties properties, Environment environment) {
        Duration wait = waitOf(environment);
        var url = StoreUrl.of(properties.determineUrl());
        properties.setUrl(url.bare());
        HikariDataSource source = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        url.secrets().forEach((name, secret) -> keep(source, name, secret));
        source.setInitializationFailTimeout(Math.max(1, wait.toMillis()));
        if (StoreUrl.isPostgres(source.getJdbcUrl())) {
            source.addDataSourceProperty("reWriteBatchedInserts", "true");
            source.addDataSourceProperty("tcpKeepAlive", "true");
        }
        connect(source, wait);
        return source;
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
    FlywayMigrationStrategy migration(HikariDataSource source) {
        return StoreUrl.beside(source.getJdbcUrl(), ".before-migration.sql")
                .<FlywayMigrationStrategy>map(kept -> new EmbeddedMigration(new JdbcTemplate(source), kept))
                .orElse(Flyway::migrate);
    }

    @Bean
    FacilityLocks facilityLocks(HikariDataSource source, Environment environment) {
        boolean isShared = !StoreUrl.isEmbedded(source.getJdbcUrl());
        return new FacilityLocks(source, isShared, waitOf(environment));
    }

    static void connect(HikariDataSource source, Duration wait) {
        try {
            source.getConnection().close();
        } catch (SQLException | PoolInitializationException failure) {
            source.close();
            if (isInUse(failure)) {
                throw new StoreHeldException(source.getJdbcUrl(), wait, failure);
            }
            throw new IllegalStateException("the store " + source.getJdbcUrl() + " cannot be opened", failure);
        }
    }

    private static boolean isInUse(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == H2_FILE_IN_USE);
    }

    @Bean
    StoreMove storeMove(HikariDataSource source, Environment environment) {
        return new StoreMove(source, waitOf(environment));
    }

    @Bean
    StoreHolder storeHolder(HikariDataSource held, Clock clock) {
        return StoreHolder.sign(held.getJdbcUrl(), clock.instant());
    }

    @Bean
    ReceivedFiles receivedFiles(Environment environment) {
        return new ReceivedFiles(
                Binder.get(environment).bind("census.received", Path.class).get());
    }

    @Bean
    LogFileRepository logFiles(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new LogFileRepository(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    SeenFiles seenFiles(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new SeenFiles(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    SealedRevisions sealedRevisions(JdbcClient jdbc) {
        return new SealedRevisions(jdbc);
    }

    @Bean
    FactWriter factWriter(JdbcTemplate jdbc) {
        return new FactWriter(jdbc);
    }

    @Bean
    NightRecall nightRecall(JdbcTemplate jdbc, LogFileRepository files, PlatformTransactionManager transactions) {
        var client = JdbcClient.create(jdbc);
        var successions = new SolitarySuccessions(jdbc, new TransactionTemplate(transactions));
        return new NightRecall(client, files, new FactReader(client), successions);
    }

    @Bean
    StoredFacts storedFacts(JdbcClient jdbc) {
        return new StoredFacts(jdbc, new FactReader(jdbc));
    }

    @Bean
    RevisionRepository revisions(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new RevisionRepository(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    ResultRepository results(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new ResultRepository(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    Outbox outbox(JdbcClient jdbc) {
        return new Outbox(jdbc);
    }

    @Bean
    RevisionSources revisionSources(JdbcClient jdbc, NightRecall recall) {
        return new RevisionSources(jdbc, recall, new FactReader(jdbc));
    }
}
