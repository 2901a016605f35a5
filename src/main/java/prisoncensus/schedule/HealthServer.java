package prisoncensus.schedule;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import prisoncensus.application.CensusApplication;

/**
 * Serves health and metrics of {@code serve}, on the address and port of {@code census.serve} and on no other, whatever else is
 * configured. It opens no store.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration",
            "org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration"
        })
class HealthServer {
    private static final String ADDRESS = "${census.serve.address:127.0.0.1}";
    private static final String PORT = "${census.serve.port:8641}";

    /** Starts it for these rounds. */
    static ConfigurableApplicationContext open(
            CensusApplication application, LastRound last, MachineWatch machine, RoundsMetrics metrics) {
        var server = new SpringApplicationBuilder(HealthServer.class).initializers(context -> {
            context.getBeanFactory().registerSingleton("lastRound", last);
            context.getBeanFactory().registerSingleton("machineWatch", machine);
            context.getBeanFactory().registerSingleton("roundsMetrics", metrics);
        });
        return application.openDoor(
                server,
                "--spring.main.web-application-type=servlet",
                "--server.address=" + ADDRESS,
                "--server.port=" + PORT,
                "--management.server.port=",
                "--management.endpoints.web.exposure.include=health,metrics,prometheus",
                "--management.endpoint.health.show-details=always",
                "--management.health.mail.enabled=false",
                "--spring.jmx.enabled=false");
    }

    /** As it stands in an address of the web. */
    static String address(ConfigurableApplicationContext server) {
        String address = server.getEnvironment().resolvePlaceholders(ADDRESS);
        return address.indexOf(':') < 0 ? address : "[" + address + "]";
    }

    @Bean
    RoundsHealth census(LastRound last, MachineWatch machine) {
        return new RoundsHealth(last, machine);
    }
}
