package prisoncensus.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * How connections to a PostgreSQL server behave: each side notices within half a minute that the other is gone, so that a dead server
 * holds no night, and a dead process holds no lock of a facility. What the URL says counts more.
 */
final class SharedServer {
    /** How long a pool waits for a connection; what is done when the server is gone asks for several, one after the other. */
    static final Duration CONNECTED_WITHIN = Duration.ofSeconds(10);

    private static final String SESSION = "-c lock_timeout=20s -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5"
            + " -c tcp_keepalives_count=3 -c tcp_user_timeout=30s";

    private SharedServer() {}

    /** Of the driver; times in seconds. */
    static Map<String, String> properties() {
        return Map.of(
                "ApplicationName", "prison-census",
                "connectTimeout", "10",
                "loginTimeout", "15",
                "socketTimeout", "30",
                "tcpKeepAlive", "true",
                "options", SESSION,
                "reWriteBatchedInserts", "true",
                "readOnlyMode", "always");
    }

    /** Migrates; a statement that changes a large table may take its time. */
    static void migrate(Flyway flyway) {
        var configuration = flyway.getConfiguration();
        DataSource source = Objects.requireNonNull(configuration.getDataSource());
        Flyway.configure()
                .configuration(configuration)
                .dataSource(new Patient(source))
                .load()
                .migrate();
    }

    private static final class Patient extends DelegatingDataSource {
        Patient(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            connection.setNetworkTimeout(Runnable::run, 0);
            return connection;
        }
    }
}
