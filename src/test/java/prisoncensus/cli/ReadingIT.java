package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Commands that read change no byte and no time of store and reports, leave nothing behind, and name a store that is damaged. */
class ReadingIT {
    @TempDir
    private Path home;

    private ReadHouse house;

    @BeforeEach
    void twoNights() throws IOException {
        house = new ReadHouse(home);
        house.reportTwoNightsOneOfThemTwice();
    }

    @AfterEach
    void forget() {
        house.close();
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(System.getProperty("spring.datasource.url"), "", "");
    }

    private void assertAllRead() {
        for (List<String> command : ReadHouse.READING) {
            assertThat(house.read(command)).as(house.said()).isZero();
        }
    }

    @Test
    void aStoreIsReadWhereItLies() {
        assertAllRead();
    }

    @Test
    void whatVerifyWouldKeepIsWorkedOutAndNotWritten() throws SQLException {
        try (Connection store = connection()) {
            store.createStatement().execute("delete from solitary_left_out");
            store.createStatement().execute("delete from solitary_succession");
        }
        assertAllRead();
    }

    @Test
    void aStoreThatWasNotClosedIsReadFromACopy() throws Exception {
        Path killed = home.resolve("killed");
        try (Connection store = connection()) {
            store.createStatement().execute("create table unclosed (id int)");
            store.createStatement().execute("insert into unclosed values (1)");
            Files.copy(house.store, killed);
        }
        Files.move(killed, house.store, StandardCopyOption.REPLACE_EXISTING);
        assertAllRead();
    }

    @Test
    void aStoreWithAnOlderSchemaIsReadFromACopy() throws Exception {
        FileSystemUtils.deleteRecursively(home.resolve("reports"));
        Files.delete(house.store);
        Flyway.configure()
                .dataSource(System.getProperty("spring.datasource.url"), "", "")
                .locations("classpath:db/common", "classpath:db/h2")
                .target("8")
                .load()
                .migrate();
        assertThat(house.read(List.of("status"))).as(house.said()).isZero();
        assertThat(house.said()).contains("2026-03-02", "no report yet");
    }

    @Test
    void aMissingStoreIsNotMade() throws IOException {
        Files.delete(house.store);
        assertThat(house.read(List.of("status"))).isEqualTo(4);
        assertThat(house.said()).contains("north: found 3 reports below ", ", but none in the store");
        assertThat(house.read(List.of("verify"))).isEqualTo(4);
        assertThat(house.said()).contains("2026-03-02/r1: found a report, expected none: the store does not know it");
        assertThat(house.read(ReadHouse.READING.get(3))).isEqualTo(2);
        Files.createFile(house.store);
        assertThat(house.read(List.of("verify"))).isEqualTo(4);
        FileSystemUtils.deleteRecursively(home.resolve("reports"));
        Files.delete(house.store);
        assertThat(house.read(List.of("verify"))).isEqualTo(2);
        assertThat(house.said()).contains("found no report in the store and none below");
        assertThat(house.read(List.of("status"))).isZero();
    }

    /** Compacted before, as at its end a store may have blocks that no longer hold anything. */
    @Test
    void aStoreThatWasCutShortIsNamedAndLeftAsItIs() throws IOException, SQLException {
        try (Connection store = connection()) {
            store.createStatement().execute("shutdown compact");
        }
        byte[] whole = Files.readAllBytes(house.store);
        var random = new Random(20);
        int named = 0;
        for (int cut = 0; cut < 20; cut++) {
            int length = 1 + random.nextInt(whole.length - 1);
            Files.write(house.store, Arrays.copyOf(whole, cut % 2 == 0 ? length : Math.max(4096, length & -4096)));
            if (house.read(List.of("verify")) == 0) {
                assertThat(house.said()).contains("everything holds");
            } else {
                named++;
                for (String command : List.of("verify", "status", "night")) {
                    assertThat(house.read(List.of(command)))
                            .as("%s at %d", command, length)
                            .isEqualTo(4);
                    assertThat(house.said())
                            .startsWith("prison-census: the store " + house.store + " cannot be read whole: found ");
                    assertThat(house.said().lines()).hasSize(1);
                }
            }
        }
        assertThat(named).isGreaterThan(14);
    }

    @Test
    void aStoreThatWasWrittenOverIsNamedAndLeftAsItIs() throws IOException {
        byte[] whole = Files.readAllBytes(house.store);
        var random = new Random(7);
        List<Integer> codes = new ArrayList<>();
        for (int place = 8192; place + 8192 < whole.length; place += 8192) {
            byte[] wrong = new byte[4096];
            random.nextBytes(wrong);
            byte[] damaged = whole.clone();
            System.arraycopy(wrong, 0, damaged, place, wrong.length);
            Files.write(house.store, damaged);
            int code = house.read(List.of("verify", "--quick"));
            codes.add(code);
            assertThat(house.said()).contains(code == 0 ? "everything holds" : " cannot be read whole: found ");
        }
        assertThat(codes).as("some hit what no longer counts").contains(4).isSubsetOf(0, 4);
    }

    @Test
    void anotherFileInThePlaceOfTheStoreIsLeftAsItIs() throws IOException {
        Files.writeString(house.store, "no store at all".repeat(1000));
        for (String command : List.of("status", "verify", "night")) {
            assertThat(house.read(List.of(command))).as(command).isEqualTo(4);
        }
    }

    @Test
    void aReaderWaitsForAWriterAndSaysWhoItIs() throws SQLException {
        try (Connection writer = connection()) {
            assertThat(writer.isValid(1)).isTrue();
            assertThat(house.execute("status")).isEqualTo(5);
            assertThat(house.said()).contains(" is held by another process; waited 1 s");
        }
    }
}
