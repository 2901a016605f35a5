package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.StoreSession;
import prisoncensus.nights.NightsSummary;
import prisoncensus.nights.Progress;
import prisoncensus.nights.planning.NightsRequest;
import prisoncensus.program.Postgres;

/** Commands that read a shared store do so in sessions that cannot write, and migrate nothing. */
class ReadingOnPostgresIT {
    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'public'";

    @TempDir
    private Path home;

    private final Postgres shared = Postgres.database();
    private ReadHouse house;

    @BeforeEach
    void configure() {
        house = new ReadHouse(home);
        house.configure("spring.datasource.url", shared.url());
        house.configure("spring.datasource.username", "postgres");
    }

    @AfterEach
    void forget() {
        house.close();
    }

    private JdbcTemplate jdbc() {
        return new JdbcTemplate(new DriverManagerDataSource(shared.url(), "postgres", ""));
    }

    @Test
    void nothingIsWritten() throws IOException {
        house.reportTwoNightsOneOfThemTwice();
        jdbc().execute("delete from solitary_left_out");
        jdbc().execute("delete from solitary_succession");
        String before = dump();
        for (List<String> command : ReadHouse.READING) {
            assertThat(house.read(command)).as(house.said()).isZero();
        }
        assertThat(dump()).isEqualTo(before);
    }

    private String dump() {
        return String.join(
                "\n",
                jdbc().queryForList(TABLES, String.class).stream()
                        .sorted()
                        .map(table -> table + jdbc().queryForList("select * from " + table + " order by 1, 2"))
                        .toList());
    }

    @Test
    void theSessionCannotWrite() throws IOException {
        house.reportTwoNightsOneOfThemTwice();
        house.write("2026-03-03/headcount.csv", "cell,scheduled_time,counted\n1,22:00,81\n");
        var nights =
                new NightsRequest(home.resolve("input"), home.resolve("reports"), List.of(), Optional.empty(), false);
        String before = dump();
        try (CensusApplication application = CensusApplication.start();
                StoreSession store = application.openStoreForReading()) {
            NightsSummary summary = store.nights().run(nights, Progress.unwatched());
            assertThat(summary.hasFailures()).isTrue();
        }
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void aStoreWithAnOlderSchemaIsRefusedWithWhatToDo() throws IOException {
        house.reportTwoNightsOneOfThemTwice();
        jdbc().update("delete from flyway_schema_history where version = '12'");
        assertThat(house.read(List.of("status"))).isEqualTo(2);
        assertThat(house.said())
                .contains(
                        "found a schema of version 11, expected version 12; a command that writes, such as night, migrates it");
    }

    @Test
    void aDatabaseWithoutTablesGetsNone() {
        assertThat(house.read(List.of("status"))).as(house.said()).isZero();
        assertThat(house.read(List.of("verify"))).isEqualTo(2);
        assertThat(jdbc().queryForList(TABLES, String.class)).isEmpty();
    }
}
