package prisoncensus;

import java.time.Clock;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Import;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.JobsConfiguration;
import prisoncensus.cli.Cli;
import prisoncensus.schedule.ScheduleLoop;
import prisoncensus.store.StoreConfiguration;

/**
 * Starts the program. Zone and locale of the machine reach nothing: a facility's zone and language are data. What is configured by
 * itself is named one by one: a command that starts every night should not look for what it does not use.
 */
@SpringBootConfiguration
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    SslAutoConfiguration.class,
    MailSenderAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
@Import({StoreConfiguration.class, JobsConfiguration.class})
public class PrisonCensus {
    /** Runs one command; without arguments, {@code night}. Nothing is logged until it is configured where to. */
    public static void main(String[] args) {
        System.setProperty("spring.backgroundpreinitializer.ignore", "true");
        LoggingSystem.get(PrisonCensus.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Locale.setDefault(Locale.ROOT);
        Supplier<CensusApplication> houses = () -> CensusApplication.open(PrisonCensus.class);
        System.exit(new Cli(houses, (order, lines) -> new ScheduleLoop(houses, Clock.systemUTC(), order, lines).serve())
                .execute(args));
    }
}
