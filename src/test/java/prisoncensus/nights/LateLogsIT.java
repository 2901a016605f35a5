package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import prisoncensus.application.WholeApplication;
import prisoncensus.nights.planning.NightsRequest;
import prisoncensus.store.received.ReceivedFiles;

/** Logs that come late or change: a night is judged on all that was logged before it, and nothing known is read again. */
@SpringBootTest(
        classes = WholeApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:late",
            "census.received=target/late/received",
            "census.clock=2099-01-01T01:00:00Z",
            "logging.file.name=target/late/census.log"
        })
class LateLogsIT {
    private static final String HEADER = "placement,person,cell,placed_at,released_at,reason\n";

    @Autowired
    private NightService nights;

    @Autowired
    private JdbcTemplate jdbc;

    @MockitoSpyBean
    private ReceivedFiles received;

    @TempDir
    private Path home;

    @Test
    void aNightIsJudgedOnEveryEarlierFolderAlsoOnThoseNotReportedYet() throws IOException {
        solitary("early", "2026-03-01", "A-1,P-1,S-1,2026-02-20,,fight");
        solitary("early", "2026-03-03", "A-1,P-1,S-1,2026-03-02,,fight");
        run("early", "2026-03-03");
        assertThat(findings("early", "2026-03-03"))
                .contains("S14,WARNING,placement,A-1,,2026-03-03")
                .doesNotContain("S01,");
        assertThat(run("early")).extracting(NightResult::date).hasSize(2);
    }

    @Test
    void aChangedFileIsANewVersionBesideTheOldAndFeedsTheNightsAfterIt() throws IOException {
        solitary("changed", "2026-04-01", "A-1,P-1,S-1,2026-03-30,,fight");
        run("changed");
        String sealed = findings("changed", "2026-04-01");
        solitary("changed", "2026-04-01", "A-1,P-1,S-1,2026-03-01,,fight");
        solitary("changed", "2026-04-02", "A-1,P-1,S-1,2026-03-30,,fight");
        run("changed");
        assertThat(findings("changed", "2026-04-01")).isEqualTo(sealed);
        assertThat(findings("changed", "2026-04-02")).contains("S01,BREACH,person,P-1,,2026-04-02,33,15");
        assertThat(jdbc.queryForObject(
                        "select count(*) from log_file where facility = 'changed' and folder = '2026-04-01'",
                        Integer.class))
                .isEqualTo(2);
    }

    @Test
    void filesThatLookAsTheyDidAreNotReadAgain() throws IOException {
        solitary("known", "2026-05-01", "A-1,P-1,S-1,2026-04-30,,fight");
        solitary("known", "2026-05-02", "A-1,P-1,S-1,2026-04-30,,fight");
        run("known");
        solitary("known", "2026-05-03", "A-1,P-1,S-1,2026-04-30,,fight");
        clearInvocations(received);
        run("known");
        verify(received, times(1)).keep(any(), anyLong());
        clearInvocations(received);
        assertThat(run("known")).isEmpty();
        verify(received, never()).keep(any(), anyLong());
    }

    private void solitary(String facility, String date, String line) throws IOException {
        Path folder =
                Files.createDirectories(home.resolve("input").resolve(facility).resolve(date));
        Files.writeString(folder.resolve("solitary.csv"), HEADER + line + "\n");
    }

    private String findings(String facility, String date) throws IOException {
        return Files.readString(
                home.resolve("reports").resolve(facility).resolve(date).resolve("r1/findings.csv"));
    }

    private List<NightResult> run(String facility, String... date) {
        Optional<LocalDate> only = List.of(date).stream().map(LocalDate::parse).findFirst();
        var order = new NightsRequest(home.resolve("input"), home.resolve("reports"), List.of(facility), only, false);
        return nights.run(order, Progress.unwatched()).results();
    }
}
