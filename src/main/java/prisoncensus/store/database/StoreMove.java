package prisoncensus.store.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/**
 * Copies all that an embedded store holds into the shared one that is configured: every row with its id, so that every hash, every
 * chain and the order of receptions stay what they were. All or nothing; the embedded store is only read.
 */
public final class StoreMove {
    /** Each after those it points to. */
    private static final List<String> TABLES = List.of(
            "batch_job_instance",
            "batch_job_execution",
            "batch_job_execution_params",
            "batch_job_execution_context",
            "batch_step_execution",
            "batch_step_execution_context",
            "log_file",
            "reread_file",
            "reception",
            "seen_file",
            "signing_key",
            "log_tally",
            "log_column",
            "count_slip",
            "meal_service",
            "solitary_placement",
            "movement",
            "time_outside",
            "cell_certificate",
            "limit_value",
            "rejected_line",
            "rejected_fault",
            "repeated_line",
            "revision",
            "revision_input",
            "finding",
            "outcome",
            "figure",
            "carried_run",
            "solitary_succession",
            "solitary_left_out",
            "letter",
            "rerun_request");

    private static final Map<String, String> SEQUENCES = Map.of(
            "batch_job_instance_seq", "select max(job_instance_id) from batch_job_instance",
            "batch_job_execution_seq", "select max(job_execution_id) from batch_job_execution",
            "batch_step_execution_seq", "select max(step_execution_id) from batch_step_execution");
    private static final List<String> NUMBERED =
            List.of("log_file", "reception", "revision", "letter", "rerun_request");
    private static final String VERSION = "select \"version\" from \"flyway_schema_history\""
            + " where \"success\" order by \"installed_rank\" desc fetch first row only";
    private final HikariDataSource configured;
    private final Duration patience;

    StoreMove(HikariDataSource configured, Duration patience) {
        this.configured = configured;
        this.patience = patience;
    }

    /**
     * Moves it.
     *
     * @param file of the embedded store, {@code .mv.db}; its process has ended
     * @return the tables in the order in which they were copied, each with its number of rows
     * @throws NotMovableException if there is no such store, or the configured one is embedded or not empty
     * @throws StoreHeldException if another process holds the file
     * @throws DamagedStoreException if the file cannot be read whole
     */
    public Map<String, Long> from(Path file) {
        checkShared();
        try (HikariDataSource embedded = embedded(file);
                Connection from = embedded.getConnection();
                Connection to = configured.getConnection()) {
            to.setAutoCommit(false);
            lock(to);
            check(from, to);
            Map<String, Long> copied = copyAll(from, to);
            to.commit();
            return copied;
        } catch (SQLException failure) {
            throw new CannotGetJdbcConnectionException("nothing was moved", failure);
        }
    }

    private void checkShared() {
        String target = configured.getJdbcUrl();
        if (!StoreUrl.isPostgres(target)) {
            throw new NotMovableException(
                    "configuration spring.datasource.url: found %s, expected the jdbc:postgresql:… of the new store"
                            .formatted(target.split(";", 2)[0]));
        }
    }

    private HikariDataSource embedded(Path file) {
        String path = file.toAbsolutePath().normalize().toString();
        if (!path.endsWith(StoreFile.SUFFIX) || path.contains(";") || !Files.isRegularFile(file)) {
            throw new NotMovableException(
                    "--from: found no store %s, expected the file of an embedded one, such as .data/census%s"
                            .formatted(file, StoreFile.SUFFIX));
        }
        StoreFile.check(file);
        var source = new HikariDataSource();
        source.setMaximumPoolSize(1);
        source.setInitializationFailTimeout(Math.max(1, patience.toMillis()));
        source.setJdbcUrl("jdbc:h2:file:%s;IFEXISTS=TRUE;ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=1"
                .formatted(path.substring(0, path.length() - StoreFile.SUFFIX.length())));
        DatabaseConfiguration.connect(source, source.getJdbcUrl(), patience);
        return source;
    }

    /** Whoever else would write now waits until all of it has been moved. */
    private static void lock(Connection to) throws SQLException {
        try (Statement lock = to.createStatement()) {
            lock.execute("lock table batch_job_instance, log_file, reception, revision in exclusive mode");
        }
    }

    private static void check(Connection from, Connection to) throws SQLException {
        String encoding = ask(to, "show server_encoding");
        if (!encoding.equals("UTF8")) {
            throw new NotMovableException(
                    "configuration spring.datasource.url: found a database of encoding %s, expected UTF8: it could not hold every name and remark"
                            .formatted(encoding));
        }
        String found = ask(from, VERSION);
        String expected = ask(to, VERSION);
        if (!found.equals(expected)) {
            throw new NotMovableException(
                    "--from: found a store of version %s, expected version %s; run status on it with this version of the program"
                            .formatted(found, expected));
        }
        if (!ask(to, "select (select count(*) from log_file) + (select count(*) from batch_job_instance)")
                .equals("0")) {
            throw new NotMovableException(
                    "configuration spring.datasource.url: found a store that is in use, expected an empty one");
        }
    }

    private static String ask(Connection store, String sql) throws SQLException {
        try (Statement statement = store.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return Objects.requireNonNullElse(row.getString(1), "0");
        }
    }

    private static Map<String, Long> copyAll(Connection from, Connection to) throws SQLException {
        Map<String, Long> copied = new LinkedHashMap<>();
        var copy = new TableCopy(from, to);
        for (String table : TABLES) {
            copied.put(table, copy.copy(table));
        }
        for (String table : NUMBERED) {
            goOn(to, "alter table " + table + " alter column id", "select max(id) from " + table);
        }
        for (Map.Entry<String, String> sequence : SEQUENCES.entrySet()) {
            goOn(to, "alter sequence " + sequence.getKey(), sequence.getValue());
        }
        return copied;
    }

    private static void goOn(Connection to, String numbers, String last) throws SQLException {
        try (Statement statement = to.createStatement()) {
            statement.execute(numbers + " restart with " + (Long.parseLong(ask(to, last)) + 1));
        }
    }
}
