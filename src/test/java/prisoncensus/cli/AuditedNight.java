package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.StoreSession;
import prisoncensus.application.WholeApplication;
import prisoncensus.audit.ExportService;
import prisoncensus.audit.TraceService;
import prisoncensus.audit.diff.DiffService;
import prisoncensus.audit.history.HistoryService;
import prisoncensus.audit.status.StatusService;
import prisoncensus.audit.verify.Verification;
import prisoncensus.mail.LetterService;
import prisoncensus.nights.NightResult;
import prisoncensus.nights.NightService;
import prisoncensus.nights.NightsSummary;
import prisoncensus.nights.Progress;
import prisoncensus.nights.planning.NightsRequest;
import prisoncensus.nights.planning.RerunRequest;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;

/**
 * A night whose logs are no longer in the input folder, with three revisions: the first report, one after files were changed, and one
 * as known at an earlier time.
 */
@SpringBootTest(
        classes = WholeApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:audited",
            "census.received=target/audited/received",
            "census.clock=2026-11-22T01:00:00Z",
            "logging.file.name=target/audited/census.log"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AuditedNight {
    static final Path RECEIVED = Path.of("target/audited/received");
    private static final String SLIPS = "cell,scheduled_time,counted,remarks\n";
    private static final String STAYS = "placement,person,cell,placed_at,released_at,reason\n";

    @Autowired
    private NightService nights;

    @Autowired
    private TraceService traces;

    @Autowired
    private ExportService exports;

    @Autowired
    private StatusService status;

    @Autowired
    private Verification verification;

    @Autowired
    private HistoryService history;

    @Autowired
    private DiffService diff;

    @Autowired
    private LetterService letters;

    @Autowired
    JdbcTemplate jdbc;

    Path home = Path.of("");

    private final String facility;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** @param facility a code that no other test class has */
    AuditedNight(String facility) {
        this.facility = facility;
    }

    @BeforeAll
    void reportTheNights(@TempDir Path folder) throws IOException {
        home = folder;
        write("cells.csv", "cell,sector,kind,limit,valid_from\n1,A,GROUP,80,2024-01-01\nS-1,A,SOLITARY,1,2024-01-01\n");
        write(
                "2026-11-19/solitary.csv",
                STAYS + "A-2,P-2,S-2,2026-11-18,,\"own\nrequest\"\nA-1,P-1,S-1,2026-11-01,,fight\n");
        write(
                "2026-11-20/headcount.csv",
                SLIPS + "1,22:00,81,\"\u00e2\u0080\u00aehidden\r\n\tand C:\\more\"\n"
                        + "1,2\u001b2:00,80,M. Doe\n1,18:00,\u00e9,x\n1,06:00,70,\u00c3\u00b1\n");
        write("2026-11-20/solitary.csv", STAYS);
        var only = Optional.of(LocalDate.of(2026, 11, 20));
        check(nights.run(
                new NightsRequest(home.resolve("input"), home.resolve("reports"), List.of(facility), only, false),
                mock(Progress.class)));
        write("2026-11-19/solitary.csv", STAYS + "A-1,P-1,S-1,2026-11-18,,fight\n");
        write("2026-11-20/headcount.csv", SLIPS + "1,22:00,79,\n1,18:00,85,mended\n");
        rerun(Optional.empty());
        rerun(Optional.of(Instant.parse("2026-11-22T01:00:00Z")));
        FileSystemUtils.deleteRecursively(home.resolve("input"));
    }

    private void rerun(Optional<Instant> asKnown) {
        check(nights.rerun(
                new RerunRequest(
                        home.resolve("input"),
                        home.resolve("reports"),
                        List.of(facility),
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 11, 20),
                        "mended",
                        Optional.empty(),
                        asKnown,
                        false),
                mock(Progress.class)));
    }

    private static void check(NightsSummary summary) {
        assertThat(summary.errors()).isEmpty();
        assertThat(summary.results()).hasSize(1).hasOnlyElementsOfType(NightResult.Reported.class);
    }

    /** Every letter stands for the byte of its number. */
    private void write(String path, String bytes) throws IOException {
        Path file = home.resolve("input").resolve(facility).resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    final int trace(String... args) {
        List<String> all = new ArrayList<>(List.of("trace", "--facility", facility, "--date", "2026-11-20"));
        all.addAll(List.of(args));
        all.addAll(List.of("--reports", home.resolve("reports").toString()));
        return execute(all);
    }

    final int export(String file, String... args) {
        List<String> all = new ArrayList<>(List.of("export", "--facility", facility, "--date", "2026-11-20", "--to"));
        all.add(home.resolve(file).toString());
        if (!List.of(args).contains("--reports")) {
            all.addAll(List.of("--reports", home.resolve("reports").toString()));
        }
        all.addAll(List.of(args));
        return execute(all);
    }

    final int history(String... args) {
        List<String> all = new ArrayList<>(List.of("history", "--facility", facility));
        all.addAll(List.of(args));
        return execute(all);
    }

    final int diff(String... args) {
        List<String> all = new ArrayList<>(List.of("diff", "--facility", facility, "--date", "2026-11-20"));
        all.addAll(List.of(args));
        return execute(all);
    }

    final int execute(List<String> args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CensusApplication application = mock(CensusApplication.class);
        StoreSession store = mock(StoreSession.class);
        when(application.openStore()).thenReturn(store);
        when(application.openStoreForReading()).thenReturn(store);
        when(application.texts()).thenReturn(Texts.in(Language.EN));
        when(application.traces()).thenReturn(traces);
        when(application.exports()).thenReturn(exports);
        when(store.status()).thenReturn(status);
        when(store.verification()).thenReturn(verification);
        when(store.history()).thenReturn(history);
        when(store.diff()).thenReturn(diff);
        when(store.letters()).thenReturn(letters);
        return new Cli(
                        () -> application,
                        (started, request, lines) -> {},
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .execute(args.toArray(String[]::new));
    }

    final List<String> printed() {
        return out.toString().lines().toList();
    }

    final String output() {
        return out.toString();
    }

    final String errorMessage() {
        assertThat(err.toString().lines()).hasSize(1);
        return err.toString().strip();
    }

    /** Of the first version of that log. */
    final String sha256(String log) {
        return jdbc.queryForList(
                        "select sha256 from log_file where facility = ? and log = ? order by id",
                        String.class,
                        facility,
                        log.toUpperCase(Locale.ROOT))
                .get(0);
    }
}
