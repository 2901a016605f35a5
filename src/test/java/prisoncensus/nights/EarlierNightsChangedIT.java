package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prisoncensus.audit.status.NightStatus;

/** Nights whose report would read otherwise because an earlier night, or a limit, is another by now. */
class EarlierNightsChangedIT extends AuditedFacility {
    private List<String> states() {
        return statusOfNights().nights().stream().map(NightStatus::state).toList();
    }

    private NightResult.Reported rerun(int day) {
        return only(rerun(order(day, day, Optional.empty(), false)));
    }

    private void reported(int... days) {
        assertThat(night().errors()).isEmpty();
        IntStream.of(days).forEach(day -> assertThat(place(day, 1)).exists());
    }

    @Test
    void aFindingThatBeganOnAnotherNightMakesEveryNightOfItsRunOutdated() throws IOException {
        for (int day = 3; day < 7; day++) {
            headcount(day, 70, 71, 72, 90);
        }
        reported(3, 4, 5, 6);
        headcount(3, 70, 71, 72, 73);
        rerun(3);
        assertThat(states())
                .containsExactly(
                        "reported",
                        "reported",
                        "reported",
                        "reported",
                        "not up to date",
                        "not up to date",
                        "not up to date");
        assertThat(nightStatus(6).changed()).containsExactly(FIRST.plusDays(3) + "/report");
        assertThat(statusOfNights().commands())
                .containsExactly(
                        "rerun --facility %1$s --date %2$s --to %3$s --reason 'changed since the report: %4$s/headcount.csv; earlier nights were reported again: %4$s'"
                                .formatted(facility, FIRST.plusDays(4), FIRST.plusDays(6), FIRST.plusDays(3)));
        rerun(4);
        assertThat(states().subList(4, 7)).containsExactly("reported", "not up to date", "not up to date");
        NightResult.Reported last = rerun(5);
        assertThat(last.compared().orElseThrow().changes())
                .anySatisfy(change -> assertThat(change.now()).endsWith("(since " + FIRST.plusDays(4) + ")"));
        rerun(6);
        assertThat(states()).containsOnly("reported");
        assertThat(statusOfNights().notes()).isEmpty();
    }

    @Test
    void anotherCensusThatIsOnlyShownIsOneLineAndNoCommand() throws IOException {
        headcount(0, 70, 71, 72, 74);
        rerun(0);
        rerun(1);
        assertThat(states()).containsOnly("reported");
        assertThat(statusOfNights().commands()).isEmpty();
        assertThat(statusOfNights().notes())
                .containsExactly(
                        ("%s: nights from %s to %s (1) would show other reports of earlier nights than they do;"
                                        + " figures and findings would stay")
                                .formatted(facility, FIRST.plusDays(2), FIRST.plusDays(2)));
        assertThat(rerun(2).compared().orElseThrow().changes())
                .containsExactly(new NightResult.Change(
                        "Census of the last 30 nights: " + FIRST, "73", "74", "An earlier night was reported again."));
        assertThat(statusOfNights().notes()).isEmpty();
        assertThat(holds(false)).isEmpty();
    }

    @Test
    void theVolumeOfALogThatCanBeJudgedNowIsAReasonAndIsListed() throws IOException {
        for (int day = 4; day < 8; day++) {
            headcount(day, 70, 71, 72, 73);
        }
        Files.createDirectories(home.resolve("input")
                .resolve(facility)
                .resolve(FIRST.plusDays(3).toString()));
        reported(3, 4, 5, 6, 7);
        assertThat(states()).containsOnly("reported");
        headcount(3, 70, 71, 72, 73);
        rerun(3);
        rerun(4);
        assertThat(states().subList(4, 8)).containsExactly("reported", "reported", "reported", "not up to date");
        assertThat(nightStatus(7).changed())
                .containsExactly(FIRST.plusDays(3) + "/report", FIRST.plusDays(4) + "/report");
        assertThat(rerun(7).compared().orElseThrow().changes())
                .contains(new NightResult.Change(
                        "R03 Volume", "not evaluable", "passed", "An earlier night was reported again."));
        assertThat(states()).containsOnly("reported");
    }

    @Test
    void aLimitThatBeginsInTheFutureTouchesNoPastNight() throws IOException {
        write("limits.csv", "limit,value,valid_from\ncell.limit,60,2027-01-01\n");
        assertThat(states()).containsOnly("reported");
        write("cells.csv", CELLS + "1-02,North,GROUP,80,2027-01-01\n");
        assertThat(states()).containsOnly("reported");
        write("limits.csv", "limit,value,valid_from\ncell.limit,60," + FIRST.plusDays(2) + "\n");
        assertThat(states()).containsExactly("reported", "reported", "not up to date");
        assertThat(nightStatus(2).late()).containsExactly("limits.csv");
        rerun(2);
        write(
                "limits.csv",
                "limit,value,valid_from,valid_to\ncell.limit,60,%s,%s\ncell.limit,50,%s,\n"
                        .formatted(FIRST.plusDays(2), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1)));
        assertThat(states().get(2)).as("the row in force says the same").isEqualTo("reported");
    }
}
