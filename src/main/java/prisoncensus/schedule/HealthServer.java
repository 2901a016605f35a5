package prisoncensus.schedule;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import prisoncensus.application.CensusApplication;

/** Serves health and metrics of {@code serve}, on the loopback address only. It opens no store. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration",
            "org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration"
        })
class HealthServer {
    private static final String PORT = "${census.serve.port:8641}";

    /** Starts it for these rounds. */
    static ConfigurableApplicationContext open(CensusApplication application, LastRound last, RoundsMetrics metrics) {
        var server = new SpringApplicationBuilder(HealthServer.class).initializers(context -> {
            context.getBeanFactory().registerSingleton("lastRound", last);
            context.getBeanFactory().registerSingleton("roundsMetrics", metrics);
        });
        return application.openDoor(
                server,
                "--spring.main.web-application-type=servlet",
                "--server.address=127.0.0.1",
                "--server.port=" + PORT,
                "--management.endpoints.web.exposure.include=health,metrics",
                "--management.endpoint.health.show-details=always",
                "--management.health.mail.enabled=false",
                "--spring.jmx.enabled=false");
    }

    @Bean
    RoundsHealth census(LastRound last) {
        return new RoundsHealth(last);
    }
}
