package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.StoreSession;
import prisoncensus.audit.verify.VerificationResult;
import prisoncensus.audit.verify.VerifyRequest;
import prisoncensus.delivery.SigningKey;
import prisoncensus.nights.NightResult;
import prisoncensus.nights.NightsSummary;
import prisoncensus.nights.Progress;
import prisoncensus.nights.planning.NightsRequest;
import prisoncensus.nights.planning.RerunRequest;
import prisoncensus.settings.WrongInputException;

/** The years in an embedded store move to PostgreSQL, and go on there. */
class MoveIT {
    private static final Pattern BATCH_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d+");

    @TempDir
    private Path home;

    private final Postgres shared = Postgres.database();
    private final Map<String, String> configured = new TreeMap<>();

    @BeforeEach
    void twoNightsOneAgainAndOneThatFailed() throws IOException {
        configure("spring.datasource.url", embedded());
        configure("census.received", home.resolve(".data/received").toString());
        configure("census.clock", "2026-06-01T06:00:00Z");
        configure("logging.file.name", home.resolve(".data/census.log").toString());
        configure("spring.mail.host", "127.0.0.1");
        configure("census.delivery.from", "census@prison.example");
        configure("census.delivery.nights", "200");
        SigningKey.create(home.resolve("key.pem"));
        configure("census.signing.key", home.resolve("key.pem").toString());
        configure("census.facilities.north.recipients[0].address", "director@prison.example");
        write(
                "cells.csv",
                "cell,sector,kind,limit,valid_from,floor_area_m2\n1,A,GROUP,80,2024-01-01,120.5\nS,B,SOLITARY,1,2024-01-01,\n");
        write("limits.csv", "limit,value,valid_from,source\nsolitary.max_days,15,2024-01-01,law\n");
        write(
                "2026-03-01/headcount.csv",
                "cell,scheduled_time,counted,counted_at\n1,22:00,81,2026-03-01T22:05\nwrong\n1,22:00,81,2026-03-01T22:05\n");
        write("2026-03-01/meals.csv", "no such header\n1\n");
        write("2026-03-01/solitary.csv", "placement,person,cell,placed_at\n7,P-1,S,2026-02-01\n8,P-2,S,2026-02-01\n");
        write("2026-03-02/meals.csv", "cell,meal,plates\n1,LUNCH,80\n");
        write("2026-03-02/movements.csv", "movement,moved_at,direction\nM-1,2026-03-02T09:00,IN\n");
        write("2026-03-02/outside.csv", "cell,out_at,back_at,kind\n1,2026-03-02T09:00,2026-03-02T09:30,EXERCISE\n");
        write("2026-03-02/solitary.csv", "placement,person,cell,placed_at\n7,P-1,S,2026-02-01\n");
        assertThat(inStore(this::night).hasFailures()).isFalse();
        assertThat(inStore(this::rerun).hasFailures()).isFalse();
        write("2026-03-03/headcount.csv", "cell,scheduled_time,counted\n1,22:00,80\n");
        Files.writeString(inTheWay(), "no folder can be made here");
        assertThat(inStore(this::night).results()).singleElement().isInstanceOf(NightResult.Failed.class);
    }

    @AfterEach
    void forget() {
        configured.keySet().forEach(System::clearProperty);
    }

    @Test
    void everyRowIsThereTheChainHoldsAndGoesOn() throws Exception {
        jdbc(embedded(), "")
                .update("insert into seen_file select facility, 'cells.csv', 'look', id from log_file where id = 1");
        jdbc(embedded(), "").update("insert into reread_file select id, reading, id from log_file where id = 1");
        Jar.Ended moved = move();
        assertThat(moved.err()).isEmpty();
        assertThat(moved.code()).isZero();
        assertThat(moved.out())
                .contains("revision                         4\n", "solitary_placement               3\n");
        assertSameRows();

        configure("spring.datasource.url", shared.url());
        configure("spring.datasource.username", "postgres");
        assertHolds(3);
        Files.delete(inTheWay());
        assertThat(inStore(this::night).results()).singleElement().isInstanceOf(NightResult.Reported.class);
        assertHolds(4);

        Jar.Ended again = move();
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("found a store that is in use, expected an empty one");
    }

    @Test
    void whatTheNewStoreRefusesLeavesItEmpty() throws Exception {
        jdbc(embedded(), "").update("update letter set body = body || char(0)");
        Jar.Ended refused = move();
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err().lines()).singleElement().asString().contains("0x00");
        JdbcTemplate target = shared.jdbc();
        assertThat(target.queryForList(FaultScenario.TABLES, String.class))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(target.queryForObject("select count(*) from " + table, Long.class))
                        .as(table)
                        .isZero());
    }

    @Test
    void whatCannotBeMovedIsOneMessage() throws Exception {
        Path store = home.resolve(".data/census.mv.db");
        assertThatThrownBy(() -> inStore(opened -> opened.moves().from(store)))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContaining("expected the jdbc:postgresql:… of the new store");
        try (Connection held = DriverManager.getConnection(embedded())) {
            assertThat(held.isValid(1)).isTrue();
            Jar.Ended ended = move("-Dcensus.store.wait=1s");
            assertThat(ended.code()).isEqualTo(5);
            assertThat(ended.err()).contains(" is held by another process; waited 1 s");
        }
        configure("spring.datasource.url", shared.url());
        configure("spring.datasource.username", "postgres");
        assertThatThrownBy(() -> inStore(opened -> opened.moves().from(home.resolve("nowhere.mv.db"))))
                .isInstanceOf(WrongInputException.class)
                .hasMessageStartingWith("--from: found no store ");
        configure("spring.datasource.url", Postgres.latin().url());
        assertThatThrownBy(() -> inStore(opened -> opened.moves().from(store)))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContaining("found a database of encoding LATIN1, expected UTF8");
    }

    private void assertSameRows() {
        JdbcTemplate from = jdbc(embedded(), "");
        List<String> tables = from.queryForList(FaultScenario.TABLES, String.class);
        assertThat(tables).hasSizeGreaterThan(25);
        assertThat(shared.jdbc().queryForList(FaultScenario.TABLES, String.class))
                .hasSameElementsAs(tables);
        for (String table : tables) {
            assertThat(rows(shared.jdbc(), table)).as(table).isEqualTo(rows(from, table));
        }
        assertThat(tables).filteredOn(table -> rows(from, table).isEmpty()).isEmpty();
    }

    private static List<String> rows(JdbcTemplate store, String table) {
        return store.query("select * from " + table, (row, number) -> text(row)).stream()
                .sorted()
                .toList();
    }

    private static String text(ResultSet row) throws SQLException {
        List<String> fields = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String name = row.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT);
            fields.add(name + "=" + text(row, column));
        }
        return String.join("|", fields);
    }

    /** PostgreSQL rounds the nanoseconds of Batch's own times to microseconds; our times are milliseconds. */
    private static String text(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        String text = value instanceof Boolean ? value.toString() : String.valueOf(row.getString(column));
        return BATCH_TIME.matcher(text).matches()
                ? LocalDateTime.parse(text.replace(' ', 'T'))
                        .plusNanos(500)
                        .truncatedTo(ChronoUnit.MICROS)
                        .toString()
                : text;
    }

    private void assertHolds(int revisions) {
        var order = new VerifyRequest(
                home.resolve("input"),
                home.resolve("reports"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of());
        List<VerificationResult> verdicts =
                inStore(opened -> opened.verification().verify(order, Progress.unwatched()));
        assertThat(verdicts).singleElement().satisfies(verdict -> {
            assertThat(verdict.discrepancies()).isEmpty();
            assertThat(verdict.sameBytes()).isEqualTo(revisions);
        });
    }

    private NightsSummary night(StoreSession store) {
        var order =
                new NightsRequest(home.resolve("input"), home.resolve("reports"), List.of(), Optional.empty(), false);
        return store.nights().run(order, Progress.unwatched());
    }

    private NightsSummary rerun(StoreSession store) {
        var date = LocalDate.of(2026, 3, 1);
        var order = new RerunRequest(
                home.resolve("input"),
                home.resolve("reports"),
                List.of("north"),
                date,
                date,
                "why not",
                Optional.of("B. Auditor"),
                Optional.empty(),
                false);
        return store.nights().rerun(order, Progress.unwatched());
    }

    private static <T> T inStore(Function<StoreSession, T> work) {
        try (CensusApplication application = CensusApplication.start();
                StoreSession store = application.openStore()) {
            return work.apply(store);
        }
    }

    private Jar.Ended move(String... options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("-Dspring.datasource.url=" + shared.url());
        all.add("-Dspring.datasource.username=postgres");
        return new Jar(home, all.toArray(String[]::new)).run("move", "--from", ".data/census.mv.db");
    }

    private void configure(String key, String value) {
        configured.put(key, value);
        System.setProperty(key, value);
    }

    private String embedded() {
        return "jdbc:h2:file:" + home.resolve(".data/census") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
    }

    private Path inTheWay() {
        return home.resolve("reports/north/2026-03-03");
    }

    private static JdbcTemplate jdbc(String url, String user) {
        return new JdbcTemplate(new DriverManagerDataSource(url, user, ""));
    }

    private void write(String name, String content) throws IOException {
        Path file = home.resolve("input/north").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
