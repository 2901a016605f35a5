package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prisoncensus.nights.planning.RerunRequest;
import prisoncensus.settings.WrongInputException;

/** Reporting a night again, years later, also as known then. */
class RerunIT extends AuditedFacility {
    @Test
    void aRerunWritesANewRevisionAndLeavesTheFirstOneAlone() throws IOException {
        Map<Path, Object> before = looks("r1");
        headcount(1, 70, 71, 72, 90);
        NightResult.Reported rerun = only(rerun(order(1, 1, Optional.empty(), false)));
        assertThat(rerun.revision()).isEqualTo(2);
        assertThat(rerun.compared().orElseThrow().changes())
                .contains(new NightResult.Change("Census", "73", "90", "headcount.csv was corrected: line 5."))
                .anySatisfy(row -> assertThat(row)
                        .isEqualTo(new NightResult.Change(
                                "H02 Over limit: 1-01",
                                "not found",
                                "Cell 1-01 held 90 people at the 22:00 count; its limit is 80. (since 2026-03-02)",
                                "headcount.csv was corrected: line 5.")));
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
    void aClockThatStepsBackIsHeldAtWhatItHadShownAndTheReportSaysSo() throws IOException {
        Instant before = asKnownAt(2);
        clock.stepBack(Duration.ofHours(3));
        headcount(1, 70, 71, 72, 90);
        rerun(order(1, 1, Optional.empty(), false));
        assertThat(text(1, 2, "manifest.json")).contains("\"asKnownAt\" : \"" + before + "\"");
        assertThat(text(1, 2, "report.json")).contains("report.clockHeld");
        assertThat(text(1, 1, "report.json")).doesNotContain("report.clockHeld");
        List<String> receivedAt = jdbc.queryForList(
                "select cast(received_at as varchar) from reception where facility = ? order by place",
                String.class,
                facility);
        assertThat(receivedAt).isSorted();
        assertThat(holds(false)).isEmpty();
        clock.moveTo(before.plusSeconds(3600 * 4));
    }

    @Test
    void aRevisionAsKnownThenStandsForNoNight() throws IOException {
        rerun(order(1, 1, Optional.of(asKnownAt(1)), false));
        headcount(1, 70, 71, 72, 74);
        NightResult.Reported third = only(rerun(order(1, 1, Optional.empty(), false)));
        assertThat(third.revision()).isEqualTo(3);
        assertThat(third.compared().orElseThrow().against()).isEqualTo(1);
        assertThat(nightStatus(1).revision()).hasValue(3);
        assertThat(text(1, 2, "report.json")).contains("\"asKnownEarlier\":true");
        assertThat(text(1, 2, "manifest.json")).contains("\"asKnownEarlier\" : true");
        assertThat(text(1, 3, "manifest.json")).contains("\"asKnownEarlier\" : false");
    }

    @Test
    void changedLimitsAndCertificatesAreNamedAsTheCause() throws IOException {
        write("cells.csv", CELLS.replace("80", "60"));
        write("limits.csv", "limit,value,valid_from\ncell.near_percent,50,2020-01-01\n");
        NightResult.Reported rerun = only(rerun(order(0, 0, Optional.empty(), false)));
        assertThat(rerun.compared().orElseThrow().changes()).anySatisfy(row -> {
            assertThat(row.what()).isEqualTo("H02 Over limit: 1-01");
            assertThat(row.why()).isEqualTo("The certificate of these cells was changed: 1-01.");
        });
    }

    @Test
    void whatNothingChangedChangesNothing() {
        NightResult.Reported rerun = only(rerun(order(0, 0, Optional.empty(), false)));
        assertThat(rerun.compared().orElseThrow().changes()).isEmpty();
    }

    @Test
    void aLogThatNoLongerLiesThereIsNotMissing() throws IOException {
        Files.delete(home.resolve("input").resolve(facility).resolve(FIRST + "/headcount.csv"));
        rerun(order(0, 0, Optional.empty(), false));
        assertThat(figures(0, 2)).isEqualTo(figures(0, 1));
    }

    @Test
    void aRangeThatEndsBeyondTheLastReportIsRefusedBeforeTheFirstNightIsMade() {
        assertThatThrownBy(() -> rerun(order(2, 4, Optional.empty(), false)))
                .isInstanceOf(WrongInputException.class)
                .hasMessage(
                        ("--to: found 2026-03-05, expected no night after 2026-03-03, the last one of %1$s that has a"
                                        + " report; nothing was begun. The next one is first reported by: night --facility %1$s"
                                        + " --date 2026-03-04")
                                .formatted(facility));
        assertThat(place(2, 2)).doesNotExist();
        assertThat(statusOfNights().commands()).isEmpty();
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
        assertThatThrownBy(() -> new RerunRequest(
                        home, home, List.of(), FIRST, FIRST, " \t", Optional.empty(), Optional.empty(), false))
                .hasMessage("--reason: found nothing, expected why the night is reported again");
    }
}
