package prisoncensus.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A migration of an embedded store that is broken off leaves the store as it was. */
class EmbeddedMigrationTest {
    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'PUBLIC' order by 1";

    @TempDir
    private Path folder;

    private SingleConnectionDataSource source;
    private JdbcTemplate jdbc;
    private EmbeddedMigration migration;

    @BeforeEach
    void open() throws IOException {
        source = new SingleConnectionDataSource("jdbc:h2:file:" + folder.resolve("census"), true);
        jdbc = new JdbcTemplate(source);
        migration = new EmbeddedMigration(jdbc, folder.resolve("census.before-migration.sql"));
        Files.createDirectory(folder.resolve("next"));
        step("V999__two_steps.sql", "create table one (a int); insert into nowhere values (1);");
    }

    @AfterEach
    void close() {
        source.destroy();
    }

    @Test
    void aNewStoreBeginsAgain() throws IOException {
        step("V1__first.sql", "create table first (a int); insert into nowhere values (1);");
        assertThatThrownBy(() -> migration.migrate(flyway("filesystem:" + folder.resolve("next"))))
                .isInstanceOf(FlywayException.class);
        assertThat(kept()).isTrue();
        migration.migrate(ours());
        assertThat(jdbc.queryForList(TABLES, String.class)).contains("LETTER").doesNotContain("FIRST");
        assertThat(kept()).isFalse();
    }

    @Test
    void whatAStoreHeldIsBroughtBack() {
        migration.migrate(ours());
        jdbc.update(
                "insert into log_file (facility, folder, log, name, sha256, bytes, received_at)"
                        + " values ('north', '2026-03-01', 'MEALS', 'meals.csv', 'a', 1, timestamp '2026-06-01 06:00:00.123+00')");
        jdbc.update("insert into rejected_line values (1, 2, ?)", new byte[] {0, -1, '\'', '\n', ';'});
        List<?> files = jdbc.queryForList("select * from log_file");
        List<String> tables = jdbc.queryForList(TABLES, String.class);
        Flyway next = flyway("classpath:db/common", "classpath:db/h2", "filesystem:" + folder.resolve("next"));
        for (int start = 0; start < 2; start++) {
            assertThatThrownBy(() -> migration.migrate(next)).hasMessageContaining("NOWHERE");
            assertThat(kept()).isTrue();
        }

        migration.migrate(ours());
        assertThat(jdbc.queryForList(TABLES, String.class)).isEqualTo(tables);
        assertThat(jdbc.queryForList("select * from log_file")).isEqualTo(files);
        assertThat(jdbc.queryForObject("select line_text from rejected_line", byte[].class))
                .containsExactly(0, -1, '\'', '\n', ';');
        assertThat(kept()).isFalse();
    }

    private boolean kept() {
        return Files.exists(migration.kept());
    }

    private Flyway ours() {
        return flyway("classpath:db/common", "classpath:db/h2");
    }

    private Flyway flyway(String... locations) {
        return Flyway.configure().dataSource(source).locations(locations).load();
    }

    private void step(String name, String sql) throws IOException {
        Files.writeString(folder.resolve("next").resolve(name), sql);
    }
}
