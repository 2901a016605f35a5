package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import prisoncensus.application.WholeApplication;
import prisoncensus.nights.job.MemoryGuard;
import prisoncensus.nights.planning.NightsRequest;
import prisoncensus.store.FactWriter;
import prisoncensus.store.RevisionRepository;

/** A night that broke off is taken up where it stopped and ends as if it never had. */
@SpringBootTest(
        classes = WholeApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:restarts",
            "census.received=target/restarts/received",
            "census.clock=2026-11-22T01:00:00Z",
            "logging.file.name=target/restarts/census.log"
        })
class RestartIT {
    private static final int LINES = 1300;

    @Autowired
    private NightService nights;

    @Autowired
    private JdbcTemplate jdbc;

    @MockitoSpyBean
    private FactWriter facts;

    @MockitoSpyBean
    private RevisionRepository revisions;

    /** Would end this process too. */
    @MockitoBean
    private MemoryGuard memory;

    @TempDir
    private Path home;

    @AfterEach
    void noSpyStaysSpoiled() {
        reset(facts, revisions);
    }

    @Test
    void receivingGoesOnAtTheChunkBoundary() throws IOException {
        handIn("chunks");
        failAtTheSecondChunk();
        assertThat(run()).isInstanceOf(NightResult.Failed.class);
        assertThat(slips("chunks")).isEqualTo(500);

        reset(facts);
        var written = new AtomicInteger();
        doAnswer(call -> {
                    written.addAndGet(call.<List<?>>getArgument(1).size());
                    return call.callRealMethod();
                })
                .when(facts)
                .write(any(), any());
        assertThat(run()).isInstanceOf(NightResult.Reported.class);
        assertThat(slips("chunks")).isEqualTo(LINES);
        assertThat(written).as("the rest of the lines and the tally").hasValue(LINES - 500 + 1);
        assertSealedOnce("chunks");
    }

    @Test
    void aRunThatWasKilledWhileItReceivedIsTakenUpToo() throws IOException {
        handIn("killed");
        failAtTheSecondChunk();
        run();
        pretendKilled();

        reset(facts);
        assertThat(run()).isInstanceOf(NightResult.Reported.class);
        assertThat(slips("killed")).isEqualTo(LINES);
        assertSealedOnce("killed");
        assertThat(jdbc.queryForObject(
                        "select count(*) from batch_job_execution where status in ('STARTED', 'STARTING')",
                        Integer.class))
                .isZero();
    }

    @Test
    void hashesThatStandWithoutAFolderAreTakenBack() throws IOException {
        handIn("announced");
        doAnswer(call -> {
                    call.callRealMethod();
                    throw new IllegalStateException("killed after the announcement");
                })
                .when(revisions)
                .announce(any(), any());
        assertThat(run()).isInstanceOf(NightResult.Failed.class);
        assertThat(home.resolve("reports/announced")).doesNotExist();

        reset(revisions);
        assertThat(run()).isInstanceOf(NightResult.Reported.class);
        assertSealedOnce("announced");
    }

    @Test
    void aFolderThatAppearedStaysAsItIs() throws IOException {
        handIn("published");
        doThrow(new IllegalStateException("killed before the mark"))
                .when(revisions)
                .seal(any());
        assertThat(run()).isInstanceOf(NightResult.Failed.class);
        Path manifest = home.resolve("reports/published/2026-11-20/r1/manifest.json");
        String before = Files.readString(manifest);
        Files.delete(home.resolve("reports/published/ledger.csv"));

        reset(revisions);
        assertThat(run()).isInstanceOf(NightResult.Reported.class);
        assertThat(Files.readString(manifest)).isEqualTo(before);
        assertSealedOnce("published");
    }

    @Test
    void aRunThatWasKilledAfterSealingIsClosed() throws IOException {
        handIn("sealed");
        run();
        pretendKilled();
        assertThat(run()).isInstanceOf(NightResult.Reported.class);
        assertSealedOnce("sealed");
        assertThat(results()).as("and then there is nothing to do").isEmpty();
    }

    @Test
    void aReportThatTheStoreDoesNotKnowIsNotWrittenOver() throws IOException {
        handIn("foreign");
        Path place = Files.createDirectories(home.resolve("reports/foreign/2026-11-20/r1"));
        Files.writeString(place.resolve("manifest.json"), "{}");
        assertThat(run())
                .isInstanceOfSatisfying(
                        NightResult.Failed.class,
                        failed -> assertThat(failed.why()).contains("holds a report that the store does not know"));
        assertThat(place.resolve("manifest.json")).hasContent("{}");
    }

    @Test
    void aStepThatRunsOutOfMemoryIsTakenUpToo() throws IOException {
        handIn("memory");
        failAtTheSecondChunk(new OutOfMemoryError("in the second chunk"));
        assertThat(run())
                .isInstanceOfSatisfying(
                        NightResult.Failed.class,
                        failed -> assertThat(failed.why()).isEqualTo("OutOfMemoryError: in the second chunk"));
        verify(memory).afterJob(argThat(job -> !job.getAllFailureExceptions().isEmpty()));
        reset(facts);
        doThrow(new OutOfMemoryError("while sealing")).when(revisions).announce(any(), any());
        assertThat(run())
                .isInstanceOfSatisfying(
                        NightResult.Failed.class,
                        failed -> assertThat(failed.why()).isEqualTo("OutOfMemoryError: while sealing"));
        reset(revisions);
        assertThat(run()).isInstanceOf(NightResult.Reported.class);
        assertThat(slips("memory")).isEqualTo(LINES);
        assertSealedOnce("memory");
    }

    private void handIn(String facility) throws IOException {
        Path folder =
                Files.createDirectories(home.resolve("input").resolve(facility).resolve("2026-11-20"));
        Files.writeString(
                folder.resolve("headcount.csv"),
                IntStream.range(0, LINES)
                        .mapToObj(cell -> "C-" + cell + ",22:00,10\n")
                        .collect(Collectors.joining("", "cell,scheduled_time,counted\n", "")));
    }

    private NightResult run() {
        return results().get(0);
    }

    private List<NightResult> results() {
        var order =
                new NightsRequest(home.resolve("input"), home.resolve("reports"), List.of(), Optional.empty(), false);
        return nights.run(order, Progress.unwatched()).results();
    }

    private void failAtTheSecondChunk() {
        failAtTheSecondChunk(
                new IllegalStateException("killed in the second chunk, its lines written but not committed"));
    }

    private void failAtTheSecondChunk(Throwable failure) {
        var chunks = new AtomicInteger();
        doAnswer(call -> {
                    Object written = call.callRealMethod();
                    if (chunks.incrementAndGet() == 2) {
                        throw failure;
                    }
                    return written;
                })
                .when(facts)
                .write(any(), any());
    }

    /** What a killed process leaves: executions that say they are running. */
    private void pretendKilled() {
        jdbc.update("update batch_job_execution set status = 'STARTED', end_time = null, exit_code = 'UNKNOWN'"
                + " where job_execution_id = (select max(job_execution_id) from batch_job_execution)");
        jdbc.update("update batch_step_execution set status = 'STARTED', end_time = null, exit_code = 'EXECUTING'"
                + " where step_execution_id = (select max(step_execution_id) from batch_step_execution)");
    }

    private int slips(String facility) {
        Integer slips = jdbc.queryForObject(
                "select count(*) from count_slip s join log_file f on f.id = s.log_file_id where f.facility = ?",
                Integer.class,
                facility);
        return slips == null ? -1 : slips;
    }

    private void assertSealedOnce(String facility) throws IOException {
        Path folder = home.resolve("reports").resolve(facility);
        assertThat(Files.readAllLines(folder.resolve("ledger.csv")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("1,2026-11-20,1,2026-11-22T01:00:00.000Z,");
        try (Stream<Path> files = Files.list(folder.resolve("2026-11-20/r1"))) {
            assertThat(files).hasSize(5);
        }
        assertThat(home.resolve("reports/.work")).isEmptyDirectory();
        assertThat(jdbc.queryForObject("select state from revision where facility = ?", String.class, facility))
                .isEqualTo("SEALED");
    }
}
