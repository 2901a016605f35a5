package prisoncensus.application;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import prisoncensus.audit.diff.DiffConfiguration;
import prisoncensus.audit.history.HistoryConfiguration;
import prisoncensus.audit.status.StatusConfiguration;
import prisoncensus.audit.verify.VerifyConfiguration;
import prisoncensus.delivery.DeliveryConfiguration;
import prisoncensus.mail.MailConfiguration;
import prisoncensus.nights.NightsConfiguration;
import prisoncensus.nights.job.JobConfiguration;
import prisoncensus.nights.planning.PlanningConfiguration;
import prisoncensus.store.StoreConfiguration;
import prisoncensus.store.database.DatabaseConfiguration;
import prisoncensus.store.database.StoreMove;
import prisoncensus.store.letters.LettersConfiguration;

/**
 * The context of an open store, a child of the context of the process. Auto-configurations are named one by one: a command that starts
 * every night does not search for what it does not use.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
@Import({
    DatabaseConfiguration.class,
    StoreConfiguration.class,
    LettersConfiguration.class,
    DeliveryConfiguration.class,
    PlanningConfiguration.class,
    JobConfiguration.class,
    NightsConfiguration.class,
    MailConfiguration.class,
    StatusConfiguration.class,
    VerifyConfiguration.class,
    HistoryConfiguration.class,
    DiffConfiguration.class
})
public class StoreContextConfiguration {
    @Bean
    StoreMoveService storeMoveService(StoreMove move) {
        return new StoreMoveService(move);
    }
}
