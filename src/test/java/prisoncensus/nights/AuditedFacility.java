package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import prisoncensus.application.WholeApplication;
import prisoncensus.audit.status.NightStatus;
import prisoncensus.audit.status.Status;
import prisoncensus.audit.status.StatusRequest;
import prisoncensus.audit.status.StatusService;
import prisoncensus.audit.verify.Verification;
import prisoncensus.audit.verify.VerificationResult;
import prisoncensus.audit.verify.VerifyRequest;
import prisoncensus.nights.planning.NightsRequest;
import prisoncensus.nights.planning.RerunRequest;

/**
 * A facility with three reported nights, and what an auditor asks of it. Its clock goes on by a millisecond whenever it is looked at.
 */
@SpringBootTest(
        classes = {WholeApplication.class, AuditedFacility.Time.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:auditor",
            "census.schedule.settle=0s",
            "census.received=target/auditor/received",
            "logging.file.name=target/auditor/census.log",
            "spring.main.allow-bean-definition-overriding=true"
        })
abstract class AuditedFacility {
    static final String CELLS = "cell,sector,kind,limit,valid_from\n1-01,North,GROUP,80,2020-01-01\n";
    static final String HEADCOUNT = "cell,scheduled_time,counted\n";
    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Autowired
    NightService nights;

    @Autowired
    Verification verification;

    @Autowired
    StatusService status;

    @Autowired
    TickingClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @TempDir
    Path home;

    private static int facilities;
    String facility = "";

    /** A clock that goes on by a millisecond whenever it is looked at. */
    static class TickingClock extends UtcClock {
        private Instant now = Instant.parse("2026-06-01T05:00:00Z");

        @Override
        public Instant instant() {
            now = now.plusMillis(1);
            return now;
        }

        void stepBack(Duration by) {
            now = now.minus(by);
        }

        void moveTo(Instant later) {
            assertThat(later).isAfter(now);
            now = later;
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

    NightStatus nightStatus(int day) {
        return statusOfNights().nights().get(day);
    }

    Status statusOfNights() {
        var order = new StatusRequest(
                home.resolve("input"), home.resolve("reports"), List.of(facility), Optional.empty(), Optional.empty());
        return status.status(order);
    }

    List<String> holds(boolean quick) {
        return verify(quick, Optional.empty()).discrepancies();
    }

    /** What is found where this very program sealed everything: what holds is the same bytes again. */
    VerificationResult verify(boolean quick, Optional<String> head) {
        VerificationResult verdict = verifyOfAnyVersion(quick, head);
        if (!quick && verdict.discrepancies().isEmpty()) {
            assertThat(verdict.sameBytes()).isEqualTo(verdict.revisions());
        }
        return verdict;
    }

    VerificationResult verifyOfAnyVersion(boolean quick, Optional<String> head) {
        var order = new VerifyRequest(
                home.resolve("input"),
                home.resolve("reports"),
                List.of(facility),
                Optional.empty(),
                Optional.empty(),
                quick,
                head,
                List.of());
        return verification.verify(order, Progress.unwatched()).get(0);
    }

    NightsSummary night() {
        return nights.run(
                new NightsRequest(
                        home.resolve("input"), home.resolve("reports"), List.of(facility), Optional.empty(), false),
                Progress.unwatched());
    }

    RerunRequest order(int from, int to, Optional<Instant> asKnown, boolean goOn) {
        return new RerunRequest(
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

    NightsSummary rerun(RerunRequest order) {
        return nights.rerun(order, Progress.unwatched());
    }

    static NightResult.Reported only(NightsSummary summary) {
        assertThat(summary.errors()).isEmpty();
        return (NightResult.Reported) summary.results().get(0);
    }

    void headcount(int day, int... counts) throws IOException {
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

    void write(String path, String text) throws IOException {
        Path file = home.resolve("input").resolve(facility).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    Path place(int day, int revision) {
        return home.resolve("reports")
                .resolve(facility)
                .resolve(FIRST.plusDays(day).toString())
                .resolve("r" + revision);
    }

    String text(int day, int revision, String file) throws IOException {
        return Files.readString(place(day, revision).resolve(file));
    }

    String figures(int day, int revision) throws IOException {
        String manifest = text(day, revision, "manifest.json");
        return manifest.substring(manifest.indexOf("\"figures\""), manifest.indexOf("\"history\""));
    }

    Instant asKnownAt(int day) throws IOException {
        String manifest = text(day, 1, "manifest.json");
        int at = manifest.indexOf("\"asKnownAt\" : \"") + 15;
        return Instant.parse(manifest.substring(at, manifest.indexOf('"', at)));
    }

    /** Bytes and time of writing of every file of these revisions. */
    Map<Path, Object> looks(String revision) throws IOException {
        Map<Path, Object> looks = new HashMap<>();
        try (Stream<Path> files = Files.walk(home.resolve("reports").resolve(facility))) {
            for (Path file : files.filter(
                            path -> Objects.requireNonNull(path.getParent()).endsWith(revision))
                    .toList()) {
                FileTime written = Files.getLastModifiedTime(file);
                looks.put(file, List.of(written, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)));
            }
        }
        return looks;
    }
}
