package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import prisoncensus.PrisonCensus;
import prisoncensus.jobs.NightResult;
import prisoncensus.jobs.NightStatus;
import prisoncensus.jobs.Nights;
import prisoncensus.jobs.NightsOrder;
import prisoncensus.jobs.NightsSummary;
import prisoncensus.jobs.RerunOrder;
import prisoncensus.jobs.StatusBoard;
import prisoncensus.jobs.StatusOrder;
import prisoncensus.jobs.Verdict;
import prisoncensus.jobs.Verification;
import prisoncensus.jobs.VerifyOrder;
import prisoncensus.jobs.WrongInputException;

/** What an auditor does years later: reports anew, as known then, and proves what was said. */
@SpringBootTest(
        classes = {PrisonCensus.class, AuditorIT.Time.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:auditor",
            "census.received=target/auditor/received",
            "logging.file.name=target/auditor/census.log",
            "spring.main.allow-bean-definition-overriding=true"
        })
class AuditorIT {
    private static final String CELLS = "cell,sector,kind,limit,valid_from\n1-01,North,GROUP,80,2020-01-01\n";
    private static final String HEADCOUNT = "cell,scheduled_time,counted\n";
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Autowired
    private Nights nights;

    @Autowired
    private Verification verification;

    @Autowired
    private StatusBoard status;

    @Autowired
    private JdbcTemplate jdbc;

    @TempDir
    private Path home;

    private static int facilities;
    private String facility = "";

    /** A clock that goes on by a millisecond whenever it is looked at. */
    static final class TickingClock extends Clock {
        private Instant now = Instant.parse("2026-06-01T05:00:00Z");

        @Override
        public Instant instant() {
            now = now.plusMillis(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        TickingClock tickingClock() {
            return new TickingClock();
        }
    }

    @BeforeEach
    void aFacilityWithThreeNights() throws IOException {
        facility = "auditor-" + ++facilities;
        write("cells.csv", CELLS);
        for (int day = 0; day < 3; day++) {
            headcount(day, 70, 71, 72, 73);
        }
        assertThat(night().errors()).isEmpty();
    }

    @Test
    void aRerunWritesANewRevisionAndLeavesTheFirstOneAlone() throws IOException {
        Map<Path, Object> before = looks("r1");
        headcount(1, 70, 71, 72, 90);
        NightResult.Reported rerun = only(rerun(order(1, 1, Optional.empty(), false)));
        assertThat(rerun.revision()).isEqualTo(2);
        assertThat(rerun.compared().orElseThrow().rows())
                .contains(List.of("Census", "73", "90", "headcount.csv was corrected: line 5, before line 5."))
                .anySatisfy(row -> assertThat(row)
                        .containsExactly(
                                "H02 Over limit: 1-01",
                                "not found",
                                "Cell 1-01 held 90 people at the 22:00 count; its limit is 80. (since 2026-03-02)",
                                "headcount.csv was corrected: line 5, before line 5."));
        assertThat(looks("r1")).isEqualTo(before);
        assertThat(text(1, 2, "manifest.json"))
                .contains("\"requestedBy\" : \"B. Auditor\"", "\"reason\" : \"why not\"", "\"revision\" : 2");
        assertThat(holds(false)).isEmpty();
    }

    @Test
    void asKnownAtTheTimeOfTheFirstReportItSaysWhatThatSaid() throws IOException {
        Instant then = asKnownAt(1);
        headcount(1, 70, 71, 72, 90);
        write("2026-02-28/solitary.csv", "placement,person,cell,placed_at\n1,P-1,S-1,2026-01-01\n");
        write("cells.csv", CELLS.replace("80", "60"));
        rerun(order(1, 1, Optional.empty(), false));
        assertThat(text(1, 2, "findings.csv")).contains("H02").isNotEqualTo(text(1, 1, "findings.csv"));
        rerun(order(1, 1, Optional.of(then), false));
        assertThat(text(1, 3, "findings.csv")).isEqualTo(text(1, 1, "findings.csv"));
        assertThat(figures(1, 3)).isEqualTo(figures(1, 1));
        assertThat(holds(false)).isEmpty();
    }

    @Test
    void aRevisionAsKnownThenStandsForNoNight() throws IOException {
        rerun(order(1, 1, Optional.of(asKnownAt(1)), false));
        headcount(1, 70, 71, 72, 74);
        NightResult.Reported third = only(rerun(order(1, 1, Optional.empty(), false)));
        assertThat(third.revision()).isEqualTo(3);
        assertThat(third.compared().orElseThrow().against()).isEqualTo(1);
        assertThat(nightStatus(1).revision()).hasValue(3);
    }

    @Test
    void changedLimitsAndCertificatesAreNamedAsTheCause() throws IOException {
        write("cells.csv", CELLS.replace("80", "60"));
        write("limits.csv", "limit,value,valid_from\ncell.near_percent,50,2020-01-01\n");
        NightResult.Reported rerun = only(rerun(order(0, 0, Optional.empty(), false)));
        assertThat(rerun.compared().orElseThrow().rows()).anySatisfy(row -> {
            assertThat(row.get(0)).isEqualTo("H02 Over limit: 1-01");
            assertThat(row.get(3)).isEqualTo("The certificate of these cells was changed: 1-01.");
        });
    }

    @Test
    void whatNothingChangedChangesNothing() {
        NightResult.Reported rerun = only(rerun(order(0, 0, Optional.empty(), false)));
        assertThat(rerun.compared().orElseThrow().rows()).isEmpty();
    }

    @Test
    void aLogThatNoLongerLiesThereIsNotMissing() throws IOException {
        Files.delete(home.resolve("input").resolve(facility).resolve(FIRST + "/headcount.csv"));
        rerun(order(0, 0, Optional.empty(), false));
        assertThat(figures(0, 2)).isEqualTo(figures(0, 1));
    }

    @Test
    void aRangeGoesOnWhereItWasInterrupted() {
        rerun(order(0, 1, Optional.empty(), false));
        NightsSummary rest = rerun(order(0, 2, Optional.empty(), true));
        assertThat(rest.results()).extracting(NightResult::date).containsExactly(FIRST.plusDays(2));
        assertThat(rest.notes()).containsExactly(facility + ": 2 nights were re-run by this order before");
        assertThat(rerun(order(0, 2, Optional.empty(), false)).results()).hasSize(3);
    }

    @Test
    void aNightWithoutAReportIsNamedAndTheOthersAreDone() {
        NightsSummary summary = rerun(order(2, 4, Optional.empty(), false));
        assertThat(summary.results()).hasSize(1);
        assertThat(summary.errors())
                .containsExactly(
                        ("%s has no report yet of 2 nights from 2026-03-04 to 2026-03-05; the first one is made by:"
                                        + " night --facility %s --date 2026-03-04")
                                .formatted(facility, facility));
    }

    @Test
    void timesOfWhichNothingCanBeSaidAreRefused() {
        Instant before = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(rerun(order(0, 0, Optional.of(before), false)).errors())
                .singleElement()
                .asString()
                .contains("by which nothing of " + facility + " had been received");
        assertThat(rerun(order(0, 0, Optional.of(Instant.parse("2999-01-01T00:00:00Z")), false))
                        .errors())
                .singleElement()
                .asString()
                .contains("expected an instant that has passed");
        assertThatThrownBy(() -> order(1, 0, Optional.empty(), false)).isInstanceOf(WrongInputException.class);
        assertThatThrownBy(() -> new RerunOrder(
                        home, home, List.of(), FIRST, FIRST, " \t", Optional.empty(), Optional.empty(), false))
                .hasMessage("--reason: found nothing, expected why the night is reported anew");
    }

    @Test
    void everythingThatIsTamperedWithIsNamed() throws IOException {
        assertThat(holds(false)).isEmpty();
        Path reports = home.resolve("reports").resolve(facility);
        Path pdf = place(0, 1).resolve("census-%s-%s-r1.pdf".formatted(facility, FIRST));
        byte[] bytes = Files.readAllBytes(pdf);
        bytes[bytes.length / 2] ^= 1;
        Files.write(pdf, bytes);
        assertThat(holds(true)).singleElement().asString().startsWith(pdf.toString() + ": found SHA-256 ");
        Path ledger = reports.resolve("ledger.csv");
        List<String> lines = Files.readAllLines(ledger);
        Files.write(ledger, Stream.of(lines.get(0), lines.get(1), lines.get(3)).toList());
        assertThat(holds(true))
                .contains("%s/ledger.csv: found no line for %s 2026-03-02 r1, expected its line, number 2"
                        .formatted(facility, facility));
        Files.copy(
                place(0, 1).resolve("manifest.json"),
                place(1, 1).resolve("manifest.json"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(holds(true))
                .anySatisfy(doubt -> assertThat(doubt)
                        .contains(place(1, 1) + "/manifest.json", "the manifest of " + facility + " 2026-03-01 r1"));
    }

    @Test
    void changedRowsOfTheStoreAreNamed() {
        jdbc.update(
                "update count_slip set counted = 12 where cell = '1-01' and line = 3 and log_file_id in"
                        + " (select id from log_file where facility = ? and folder = '2026-03-02')",
                facility);
        assertThat(holds(true))
                .containsExactly(
                        "%s/2026-03-02/headcount.csv:3: found the store keeps other values, expected other values, as the file says"
                                .formatted(facility));
        jdbc.update(
                "update figure set figure_text = '1' where name = 'censusTotal' and revision_id in"
                        + " (select id from revision where facility = ? and census_date = date '2026-03-01')",
                facility);
        assertThat(holds(false)).anySatisfy(doubt -> assertThat(doubt).contains("2026-03-01 r1", "censusTotal 1"));
    }

    @Test
    void theChainEndsWhereAMailSaidItDid() {
        List<String> hashes = jdbc.queryForList(
                "select manifest_sha256 from revision where facility = ? order by chain_sequence",
                String.class,
                facility);
        assertThat(verify(true, Optional.of(hashes.get(2))).doubts()).isEmpty();
        assertThat(verify(true, Optional.of(hashes.get(1))).doubts())
                .singleElement()
                .asString()
                .endsWith("that one is %s 2026-03-02 r1, number 2 of 3".formatted(facility));
    }

    @Test
    void aStoreThatDoesNotKnowTheReportsWritesNothing() throws IOException {
        Path ledger = home.resolve("reports").resolve(facility).resolve("ledger.csv");
        Files.writeString(
                ledger,
                "4,2026-03-04,1,2026-06-01T05:00:00.000Z,%s,%s\n".formatted("a".repeat(64), "b".repeat(64)),
                StandardCharsets.US_ASCII,
                StandardOpenOption.APPEND);
        headcount(3, 1, 1, 1, 1);
        assertThat(night().errors()).singleElement().asString().contains("nothing is written", "ledger of 4 reports");
        assertThat(rerun(order(0, 0, Optional.empty(), false)).errors()).hasSize(1);
        assertThat(Files.exists(place(3, 1))).isFalse();
        assertThat(Files.exists(place(0, 2))).isFalse();
    }

    @Test
    void aLateSolitaryLogMakesItsOwnAndAllLaterNightsStale() throws IOException {
        write("2026-03-02/solitary.csv", "placement,person,cell,placed_at\n1,P-1,S-1,2026-01-01\n");
        assertThat(nightStatus(0).late()).isEmpty();
        assertThat(nightStatus(1).late()).containsExactly("solitary.csv");
        assertThat(nightStatus(2).late()).containsExactly("2026-03-02/solitary.csv");
        assertThat(nightStatus(2).remedy())
                .hasValue("rerun --facility %s --date 2026-03-03 --reason TEXT".formatted(facility));
        assertThat(verify(true, Optional.empty()).notes()).hasSize(2);
        rerun(order(1, 2, Optional.empty(), false));
        assertThat(nightStatus(1).remedy()).isEmpty();
        assertThat(nightStatus(2).remedy()).isEmpty();
        assertThat(nightStatus(2).state()).isEqualTo("reported");
    }

    private NightStatus nightStatus(int day) {
        var order = new StatusOrder(
                home.resolve("input"), home.resolve("reports"), List.of(facility), Optional.empty(), Optional.empty());
        return status.status(order).nights().get(day);
    }

    private List<String> holds(boolean quick) {
        return verify(quick, Optional.empty()).doubts();
    }

    private Verdict verify(boolean quick, Optional<String> head) {
        var order = new VerifyOrder(
                home.resolve("input"),
                home.resolve("reports"),
                List.of(facility),
                Optional.empty(),
                Optional.empty(),
                quick,
                head);
        Verdict verdict = verification.verify(order, new SilentProgress()).get(0);
        if (!quick && verdict.doubts().isEmpty()) {
            assertThat(verdict.sameBytes()).isEqualTo(verdict.revisions());
        }
        return verdict;
    }

    private NightsSummary night() {
        return nights.run(
                new NightsOrder(
                        home.resolve("input"), home.resolve("reports"), List.of(facility), Optional.empty(), false),
                new SilentProgress());
    }

    private RerunOrder order(int from, int to, Optional<Instant> asKnown, boolean goOn) {
        return new RerunOrder(
                home.resolve("input"),
                home.resolve("reports"),
                List.of(facility),
                FIRST.plusDays(from),
                FIRST.plusDays(to),
                "why not",
                Optional.of("B. Auditor"),
                asKnown,
                goOn);
    }

    private NightsSummary rerun(RerunOrder order) {
        return nights.rerun(order, new SilentProgress());
    }

    private static NightResult.Reported only(NightsSummary summary) {
        assertThat(summary.errors()).isEmpty();
        return (NightResult.Reported) summary.results().get(0);
    }

    private void headcount(int day, int... counts) throws IOException {
        var lines = new StringBuilder(HEADCOUNT);
        List<String> times = List.of("06:00", "12:00", "18:00", "22:00");
        for (int i = 0; i < counts.length; i++) {
            lines.append("1-01,")
                    .append(times.get(i))
                    .append(',')
                    .append(counts[i])
                    .append('\n');
        }
        write(FIRST.plusDays(day) + "/headcount.csv", lines.toString());
    }

    private void write(String path, String text) throws IOException {
        Path file = home.resolve("input").resolve(facility).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path place(int day, int revision) {
        return home.resolve("reports")
                .resolve(facility)
                .resolve(FIRST.plusDays(day).toString())
                .resolve("r" + revision);
    }

    private String text(int day, int revision, String file) throws IOException {
        return Files.readString(place(day, revision).resolve(file));
    }

    private String figures(int day, int revision) throws IOException {
        String manifest = text(day, revision, "manifest.json");
        return manifest.substring(manifest.indexOf("\"figures\""), manifest.indexOf("\"history\""));
    }

    private Instant asKnownAt(int day) throws IOException {
        String manifest = text(day, 1, "manifest.json");
        int at = manifest.indexOf("\"asKnownAt\" : \"") + 15;
        return Instant.parse(manifest.substring(at, manifest.indexOf('"', at)));
    }

    /** Bytes and time of writing of every file of these revisions. */
    private Map<Path, Object> looks(String revision) throws IOException {
        Map<Path, Object> looks = new HashMap<>();
        try (Stream<Path> files = Files.walk(home.resolve("reports").resolve(facility))) {
            for (Path file :
                    files.filter(path -> path.getParent().endsWith(revision)).toList()) {
                FileTime written = Files.getLastModifiedTime(file);
                looks.put(file, List.of(written, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)));
            }
        }
        return looks;
    }
}
