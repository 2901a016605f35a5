package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import prisoncensus.application.WholeApplication;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.nights.planning.NightsRequest;
import prisoncensus.nights.planning.PlannedRevision;

/** Whatever the last commit of a killed process was, the next start takes the night up and it ends as if nothing had happened. */
@SpringBootTest(
        classes = WholeApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:commits;DB_CLOSE_DELAY=-1",
            "census.received=target/commits/received",
            "census.clock=2026-11-22T01:00:00Z",
            "logging.file.name=target/commits/census.log"
        })
class KilledBetweenCommitsIT {
    @Autowired
    private NightService nights;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JobRepository jobs;

    @MockitoSpyBean
    private HikariDataSource source;

    @TempDir
    private Path home;

    @Test
    void afterTheInstanceOfAJobAndBeforeItsExecution() throws IOException {
        handIn("instance");
        Night night = new Night(new FacilityCode("instance"), LocalDate.of(2026, 11, 20));
        jobs.createJobInstance(PlannedRevision.JOB, PlannedRevision.first(night).parameters());
        assertThat(run("instance")).singleElement().isInstanceOf(NightResult.Reported.class);
        assertSealedOnce("instance");
    }

    @Test
    void afterEachOfTheFirstCommitsOfANight() throws IOException, SQLException {
        for (int commits = 0; commits < 8; commits++) {
            assertThat(isTakenUp("first-" + commits, commits)).isTrue();
        }
    }

    /** The process may have ended because of its logs: they must not keep it from the others. */
    @Test
    void aFacilityWhoseRunWasBrokenOffComesLast() throws IOException, SQLException {
        handIn("order-a");
        assertThat(isKilled("order-a", 6)).isTrue();
        handIn("order-b");
        assertThat(run("order-a", "order-b")).extracting(NightResult::facility).containsExactly("order-b", "order-a");
        handIn("order-c");
        handInAgain("order-a");
        assertThat(run("order-a", "order-c")).extracting(NightResult::facility).containsExactly("order-a", "order-c");
    }

    private void handInAgain(String facility) throws IOException {
        Path folder = Files.createDirectories(home.resolve("input/" + facility + "/2026-11-21"));
        Files.writeString(folder.resolve("headcount.csv"), "cell,scheduled_time,counted\n1-01,22:00,10\n");
    }

    /** Those that receive cells.csv, and all of the night. */
    @Test
    @Tag("long")
    void afterEachCommit() throws IOException, SQLException {
        int commits = 0;
        handInCells("after-" + commits);
        while (isTakenUp("after-" + commits, commits)) {
            commits++;
            handInCells("after-" + commits);
        }
        assertThat(commits).as("commits of a night").isGreaterThan(40);
    }

    /** Whether the night had that many commits, and so was killed and taken up. */
    private boolean isTakenUp(String facility, int commits) throws IOException, SQLException {
        handIn(facility);
        if (!isKilled(facility, commits)) {
            return false;
        }
        assertThat(run(facility)).as(facility).noneMatch(NightResult.Failed.class::isInstance);
        assertSealedOnce(facility);
        assertThat(run(facility)).as(facility).isEmpty();
        return true;
    }

    private boolean isKilled(String facility, int commits) throws SQLException {
        var connections = EndingConnections.after(commits, source);
        try {
            run(facility);
            return connections.goOn();
        } catch (RuntimeException killed) {
            assertThat(connections.goOn()).as(killed.toString()).isTrue();
            return true;
        }
    }

    private void handIn(String facility) throws IOException {
        Path folder = Files.createDirectories(home.resolve("input/" + facility + "/2026-11-20"));
        Files.writeString(folder.resolve("headcount.csv"), "cell,scheduled_time,counted\n1-01,22:00,10\n");
    }

    private void handInCells(String facility) throws IOException {
        Path folder = Files.createDirectories(home.resolve("input/" + facility));
        Files.writeString(
                folder.resolve("cells.csv"), "cell,sector,kind,limit,valid_from\n1-01,1,GROUP,80,2020-01-01\n");
    }

    private List<NightResult> run(String... facilities) {
        var request = new NightsRequest(
                home.resolve("input"), home.resolve("reports"), List.of(facilities), Optional.empty(), false);
        return nights.run(request, Progress.unwatched()).results();
    }

    private void assertSealedOnce(String facility) throws IOException {
        assertThat(Files.readAllLines(home.resolve("reports/" + facility + "/ledger.csv")))
                .as(facility)
                .hasSize(2);
        assertThat(jdbc.queryForList("select state from revision where facility = ?", String.class, facility))
                .as(facility)
                .containsExactly("SEALED");
        assertThat(slips(facility)).as(facility).containsExactly(2);
        assertThat(jdbc.queryForObject(
                        "select count(*) from batch_job_execution where status in ('STARTED', 'STARTING')",
                        Integer.class))
                .as(facility)
                .isZero();
    }

    private List<Integer> slips(String facility) {
        return jdbc.queryForList(
                "select s.line from count_slip s join log_file f on f.id = s.log_file_id where f.facility = ?",
                Integer.class,
                facility);
    }
}
