package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Several processes at once. */
class SideBySideIT {
    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void ofTwoOnOneFacilityOneWorksAndTheOtherSaysSo(String store) throws Exception {
        FaultScenario scenario = FaultScenario.on(store, home.resolve("two"), new FaultScenario.Size(9, 60));
        Jar.Running one = scenario.jar().begin("night");
        while (!scenario.said("r1 begins")) {
            assertThat(one.process().isAlive()).isTrue();
            Thread.sleep(1);
        }
        Jar.Ended other = scenario.jar("-Dcensus.store.wait=1s", "-Dlogging.file.name=other.log")
                .run("night");
        assertThat(one.process().isAlive()).as("the one still works").isTrue();
        assertThat(other.code()).as(other.out() + other.err()).isEqualTo(5);
        assertThat(other.err().lines())
                .singleElement()
                .asString()
                .contains(
                        store.equals("H2")
                                ? "is held by process " + one.process().pid()
                                : "north is being worked on by session ");
        assertThat(one.ended().code()).isZero();
        scenario.endsAsIfNothingHadHappened();
    }

    /** Each is asked for one facility, and all of them begin with a store that has no tables yet. */
    @Test
    @Tag("long")
    void tenOnTenFacilities() throws Exception {
        int facilities = 10;
        Postgres database = Postgres.database();
        List<String> names = IntStream.range(0, facilities)
                .mapToObj(number -> "prison-" + number)
                .toList();
        for (String name : names) {
            handIn(name);
        }
        var jar = new Jar(
                home,
                "-Dspring.datasource.url=" + database.url(),
                "-Dspring.datasource.username=postgres",
                "-Dspring.datasource.hikari.maximum-pool-size=5",
                "-Xmx512m");
        List<Jar.Running> running = new ArrayList<>();
        for (String name : names) {
            running.add(jar.begin("night", "--facility", name));
        }
        for (Jar.Running one : running) {
            Jar.Ended ended = one.ended();
            assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
        }
        JdbcTemplate store = database.jdbc();
        assertThat(store.queryForList(
                        "select facility || ' ' || count(*) from revision where state = 'SEALED' group by facility order by 1",
                        String.class))
                .containsExactlyElementsOf(
                        names.stream().map(name -> name + " 2").sorted().toList());
        assertThat(store.queryForObject(
                        "select count(*) from batch_job_execution e join batch_job_instance i on i.job_instance_id = e.job_instance_id where i.job_name = 'night'",
                        Integer.class))
                .isEqualTo(2 * facilities);
        Jar.Ended proof = jar.run("verify");
        assertThat(proof.code()).as(proof.out() + proof.err()).isZero();
    }

    private void handIn(String facility) throws IOException {
        for (String date : List.of("2026-03-01", "2026-03-02")) {
            Path folder = Files.createDirectories(
                    home.resolve("input").resolve(facility).resolve(date));
            Files.writeString(folder.resolve("headcount.csv"), "cell,scheduled_time,counted\n1,22:00,80\n");
        }
    }
}
