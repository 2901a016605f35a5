package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the schedule does while the clock moves on: at 06:00 a night is due, until 10:00 it waits for its logs. */
class DutyIT extends AuditedFacility {
    private static final String SOLITARY = "placement,person,cell,placed_at\n1,P-1,S-1,2026-01-01\n";

    @Autowired
    ScheduledRound duty;

    private LocalDate night = LocalDate.MIN;

    @BeforeEach
    void aNightThatIsStillToCome() {
        night = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    }

    @Test
    void aNightIsReportedWhenItIsDueAndNotTwice() throws IOException {
        logs(night);
        assertThat(at(night, "23:00").done()).isEmpty();
        assertThat(at(night.plusDays(1), "05:59").done()).isEmpty();
        assertThat(nights(at(night.plusDays(1), "06:00"))).containsExactly(night);
        assertThat(at(night.plusDays(1), "06:10").done()).isEmpty();
    }

    @Test
    void nightsThatWereMissedAreCaughtUpOldestFirst() throws IOException {
        for (int day = 0; day < 7; day++) {
            logs(night.plusDays(day));
        }
        RoundReport report = round(night.plusDays(9), "12:00");
        assertThat(nights(report.facilities().get(0)))
                .containsExactly(night, night.plusDays(1), night.plusDays(2), night.plusDays(3), night.plusDays(4));
        assertThat(report.next()).isBeforeOrEqualTo(report.at());
        assertThat(report.facilities().get(0).unreported()).isEqualTo(4);
        assertThat(nights(at(night.plusDays(9), "12:01")))
                .containsExactly(night.plusDays(5), night.plusDays(6), night.plusDays(7), night.plusDays(8));
        assertThat(holds(true)).isEmpty();
    }

    @Test
    void aNightWaitsForItsLogsAndThenGoesWithoutThem() throws IOException {
        write(night + "/headcount.csv", HEADCOUNT + "1-01,22:00,70\n");
        write(night + "/solitary.csv", SOLITARY);
        RoundReport waiting = round(night.plusDays(1), "06:00");
        assertThat(waiting.facilities().get(0).done()).isEmpty();
        assertThat(waiting.facilities().get(0).waiting())
                .hasValue("%s waits until %sT10:00 UTC for meals.csv".formatted(night, night.plusDays(1)));
        assertThat(round(night.plusDays(1), "09:55").next())
                .isEqualTo(night.plusDays(1).atTime(10, 0).toInstant(ZoneOffset.UTC));
        NightResult.Reported without = only(at(night.plusDays(1), "10:00"));
        assertThat(without.logsReceived()).isEqualTo(2);
        assertThat(Files.readString(without.place().resolve("findings.csv"))).contains("meals.csv");
    }

    @Test
    void aNightThatHasItsLogsAtLastGoesAtOnce() throws IOException {
        write(night + "/headcount.csv", HEADCOUNT + "1-01,22:00,70\n");
        assertThat(at(night.plusDays(1), "06:00").done()).isEmpty();
        logs(night);
        assertThat(only(at(night.plusDays(1), "06:10")).logsReceived()).isEqualTo(3);
    }

    @Test
    void aLogThatComesAfterTheReportLeadsToANewRevisionAndNamesTheLaterNightsItTouches() throws IOException {
        logs(night);
        logs(night.plusDays(1));
        Files.delete(input(night, "solitary.csv"));
        assertThat(at(night.plusDays(2), "12:00").done()).hasSize(2);
        write(night + "/solitary.csv", SOLITARY);
        RoundReport.OfFacility late = at(night.plusDays(2), "12:10");
        NightResult.Reported revised = only(late);
        assertThat(revised.date()).isEqualTo(night);
        assertThat(revised.revision()).isEqualTo(2);
        assertThat(revised.compared().orElseThrow().changes())
                .anySatisfy(row -> assertThat(row.why()).isEqualTo("solitary.csv came late."));
        assertThat(Files.readString(revised.place().resolve("manifest.json")))
                .contains("\"reason\" : \"late file\"", "\"requestedBy\" : null");
        assertThat(late.outdated()).isEqualTo(1);
        assertThat(late.notes())
                .containsExactly(
                        "what was handed in since touches %1$s; to bring it up to date: rerun --facility %2$s --date %1$s --reason 'came late: %3$s/solitary.csv; earlier nights were reported again: %3$s'"
                                .formatted(night.plusDays(1), facility, night));
        assertThat(at(night.plusDays(2), "12:20").done()).isEmpty();
    }

    @Test
    void aNightThatFailsIsTakenUpByTheNextRound() throws IOException {
        logs(night);
        Path inTheWay = home.resolve("reports").resolve(facility).resolve(night.toString());
        Files.writeString(inTheWay, "no folder can be made here");
        RoundReport.OfFacility failed = at(night.plusDays(1), "06:00");
        assertThat(failed.hasFailures()).isTrue();
        assertThat(failed.failures()).singleElement().asString().contains(inTheWay.toString());
        assertThat(failed.unreported()).isEqualTo(1);
        Files.delete(inTheWay);
        assertThat(only(at(night.plusDays(1), "06:10")).revision()).isEqualTo(1);
        assertThat(holds(true)).isEmpty();
    }

    private void logs(LocalDate date) throws IOException {
        write(date + "/headcount.csv", HEADCOUNT + "1-01,06:00,70\n1-01,12:00,70\n1-01,18:00,70\n1-01,22:00,70\n");
        write(date + "/meals.csv", "cell,meal,plates\n1-01,BREAKFAST,70\n1-01,LUNCH,70\n1-01,DINNER,70\n");
        write(date + "/solitary.csv", SOLITARY);
    }

    private Path input(LocalDate date, String file) {
        return home.resolve("input").resolve(facility).resolve(date.toString()).resolve(file);
    }

    private RoundReport.OfFacility at(LocalDate date, String time) {
        return round(date, time).facilities().get(0);
    }

    private RoundReport round(LocalDate date, String time) {
        clock.moveTo(Instant.parse(date + "T" + time + ":00Z").minus(Duration.ofMillis(1)));
        return duty.run(new RoundRequest(home.resolve("input"), home.resolve("reports")), Progress.unwatched());
    }

    private static List<LocalDate> nights(RoundReport.OfFacility facility) {
        return facility.done().stream().map(NightResult::date).toList();
    }

    private static NightResult.Reported only(RoundReport.OfFacility facility) {
        assertThat(facility.errors()).isEmpty();
        assertThat(facility.done()).hasSize(1).allMatch(NightResult.Reported.class::isInstance);
        return (NightResult.Reported) facility.done().get(0);
    }
}
