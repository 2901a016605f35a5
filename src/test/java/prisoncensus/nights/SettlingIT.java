package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import prisoncensus.nights.planning.SettledFiles;

/** The schedule and logs that are still being written while it looks at them. */
@Import(SettlingIT.Looks.class)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:settling",
            "census.schedule.settle=2m",
            "census.received=target/settling/received",
            "logging.file.name=target/settling/census.log"
        })
class SettlingIT extends AuditedFacility {
    private static final AtomicLong NANOS = new AtomicLong();

    @Autowired
    private ScheduledRound schedule;

    private LocalDate night = LocalDate.MIN;

    @TestConfiguration
    static class Looks {
        @Bean
        @Primary
        SettledFiles looksOfTheTest() {
            return new SettledFiles(NANOS::get);
        }
    }

    @BeforeEach
    void aNightThatIsStillToCome() {
        night = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    }

    private void logs(int lastCount) throws IOException {
        write(
                night + "/headcount.csv",
                HEADCOUNT + "1-01,06:00,70\n1-01,12:00,70\n1-01,18:00,70\n1-01,22:00," + lastCount + "\n");
        write(night + "/meals.csv", "cell,meal,plates\n1-01,BREAKFAST,70\n1-01,LUNCH,70\n1-01,DINNER,70\n");
        write(night + "/solitary.csv", "placement,person,cell,placed_at\n1,P-1,S-1,2026-01-01\n");
    }

    private RoundReport.OfFacility at(String time) {
        return round(time).facilities().get(0);
    }

    private RoundReport round(String time) {
        Instant then = Instant.parse(night.plusDays(1) + "T" + time + "Z").minus(Duration.ofMillis(1));
        NANOS.addAndGet(Duration.between(clock.instant(), then).toNanos());
        clock.moveTo(then);
        return schedule.run(new RoundRequest(home.resolve("input"), home.resolve("reports")), Progress.unwatched());
    }

    private static List<String> done(RoundReport.OfFacility facility) {
        assertThat(facility.errors()).isEmpty();
        return facility.done().stream()
                .map(result -> (NightResult.Reported) result)
                .map(result -> "r" + result.revision() + " " + result.logsReceived())
                .toList();
    }

    @Test
    void aNightWaitsUntilTwoLooksSawItsLogsUnchanged() throws IOException {
        logs(70);
        RoundReport first = round("06:00:00");
        assertThat(first.facilities().get(0).done()).isEmpty();
        assertThat(Duration.between(first.at(), first.next())).isLessThanOrEqualTo(Duration.ofMinutes(2));
        assertThat(done(at("06:01:00"))).isEmpty();
        assertThat(done(at("06:02:01"))).containsExactly("r1 3");
    }

    @Test
    void aLogThatGrowsUnderTheReaderIsNeverSealedHalf() throws IOException {
        logs(70);
        for (int minute = 0; minute < 5; minute++) {
            assertThat(done(at("06:%02d:00".formatted(3 * minute)))).isEmpty();
            append("1-0%d,LUNCH,1\n".formatted(minute + 2));
        }
        assertThat(done(at("06:15:00"))).isEmpty();
        assertThat(done(at("06:17:01"))).containsExactly("r1 3");
    }

    @Test
    void aLogThatNeverSettlesIsLeftOutAtTheDeadlineAndLeadsToARevisionLater() throws IOException {
        logs(70);
        for (String time : List.of("09:50:00", "09:53:00", "09:56:00", "09:59:00")) {
            assertThat(done(at(time))).isEmpty();
            append("1-02,LUNCH,1\n");
        }
        assertThat(done(at("10:00:01"))).containsExactly("r1 2");
        assertThat(done(at("10:02:02"))).containsExactly("r2 3");
    }

    @Test
    void aServeThatStartsLongAfterTheDeadlineLooksTwiceBeforeItReports() throws IOException {
        logs(70);
        assertThat(at("23:00:00").waiting())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("waits until"));
        assertThat(done(at("23:02:01"))).containsExactly("r1 3");
    }

    @Test
    void aLogOfTheNightThatChangedLeadsToANewRevisionAndLimitsAndCellsDoNot() throws IOException {
        logs(70);
        at("06:00:00");
        assertThat(done(at("06:02:01"))).containsExactly("r1 3");
        logs(81);
        write("cells.csv", CELLS.replace("80", "79"));
        assertThat(done(at("06:10:00"))).as("not before it has settled").isEmpty();
        assertThat(done(at("06:12:01"))).containsExactly("r2 3");
        write("cells.csv", CELLS.replace("80", "60"));
        write("limits.csv", "limit,value,valid_from\nfacility.capacity,10,2020-01-01\n");
        at("06:20:00");
        assertThat(done(at("06:22:01"))).isEmpty();
    }

    @Test
    void aLogThatCannotBeReadIsTriedAgainUntilTheDeadlineAndSaid() throws IOException {
        logs(70);
        Files.delete(meals());
        Files.createDirectory(meals());
        at("06:00:00");
        assertThat(at("06:02:01").waiting())
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).endsWith("T10:00 UTC for meals.csv (which cannot be read)"));
        Files.delete(meals());
        logs(70);
        at("06:05:00");
        assertThat(done(at("06:07:01"))).containsExactly("r1 3");
    }

    private void append(String line) throws IOException {
        Files.writeString(meals(), line, StandardOpenOption.APPEND);
    }

    private Path meals() {
        return home.resolve("input").resolve(facility).resolve(night.toString()).resolve("meals.csv");
    }
}
