package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prisoncensus.audit.status.NightStatus;
import prisoncensus.nights.planning.NightsRequest;

/** Since when a finding stands where a night between judges everything but its subject, and which nights a re-run of an earlier one reaches. */
class PassedOverNightsIT extends AuditedFacility {
    private static final List<String> TIMES = List.of("06:00", "12:00", "18:00", "22:00");

    @BeforeEach
    void aSecondCell() throws IOException {
        write("cells.csv", CELLS + "1-02,North,GROUP,80," + FIRST.plusDays(3) + "\n");
    }

    /** The people of the second cell at each count that it has a slip of; the first one has all of them. */
    private void second(int day, int... people) throws IOException {
        var lines = new StringBuilder(HEADCOUNT);
        for (int i = 0; i < TIMES.size(); i++) {
            lines.append("1-01,%s,%d\n".formatted(TIMES.get(i), 70 + i));
            if (i < people.length) {
                lines.append("1-02,%s,%d\n".formatted(TIMES.get(i), people[i]));
            }
        }
        write(FIRST.plusDays(day) + "/headcount.csv", lines.toString());
    }

    private void over(int day) throws IOException {
        second(day, 90, 71, 72, 73);
    }

    private void passed(int day) throws IOException {
        second(day, 74, 71, 72, 73);
    }

    private void open(int day) throws IOException {
        second(day, 74);
    }

    private void reported() {
        assertThat(night().errors()).isEmpty();
        assertThat(statusOfNights().nights()).extracting(NightStatus::state).containsOnly("reported");
    }

    private void rerun(int... days) {
        for (int day : days) {
            only(rerun(order(day, day, Optional.empty(), false)));
        }
    }

    private String since(int day, int revision) throws IOException {
        return text(day, revision, "findings.csv")
                .lines()
                .filter(line -> line.startsWith("H02,") && line.contains(",cell,1-02,"))
                .map(line -> line.split(",", -1)[5])
                .findFirst()
                .orElseThrow();
    }

    private String day(int day) {
        return FIRST.plusDays(day).toString();
    }

    private void isReachedBy(int changed, int reached) {
        assertThat(nightStatus(reached).changed()).contains(day(changed) + "/report");
        assertThat(statusOfNights().commands().toString()).contains(day(reached));
    }

    private void standsSince(int day, int since) throws IOException {
        rerun(day);
        assertThat(since(day, 2)).isEqualTo(day(since));
        assertThat(nightStatus(day).changed()).isEmpty();
        assertThat(holds(false)).isEmpty();
    }

    @Test
    void aRunGoesOnOverNightsThatLeaveItsSubjectOpen() throws IOException {
        over(3);
        open(4);
        open(5);
        over(6);
        passed(7);
        open(8);
        over(9);
        reported();
        assertThat(List.of(since(6, 1), since(9, 1))).containsExactly(day(3), day(9));
    }

    @Test
    void aRunThatBeginsEarlierByNowGoesOnOverNightsThatLeaveItsSubjectOpen() throws IOException {
        passed(3);
        open(4);
        open(5);
        over(6);
        over(7);
        reported();
        over(3);
        rerun(3);
        isReachedBy(3, 6);
        isReachedBy(3, 7);
        rerun(4, 5);
        isReachedBy(3, 6);
        standsSince(6, 3);
        standsSince(7, 3);
    }

    @Test
    void aNightThatLeavesTheSubjectOpenByNowNoLongerEndsTheRun() throws IOException {
        over(3);
        passed(4);
        open(5);
        over(6);
        reported();
        open(4);
        rerun(4);
        isReachedBy(4, 6);
        rerun(5);
        standsSince(6, 3);
    }

    @Test
    void aNightThatJudgesTheSubjectByNowEndsTheRun() throws IOException {
        over(3);
        open(4);
        open(5);
        over(6);
        reported();
        passed(4);
        rerun(4);
        isReachedBy(4, 6);
        rerun(5);
        standsSince(6, 6);
    }

    private void withoutLog(int day) throws IOException {
        Files.createDirectories(home.resolve("input").resolve(facility).resolve(day(day)));
    }

    @Test
    void aRunThatBeginsEarlierByNowGoesOnOverANightWithoutTheLog() throws IOException {
        passed(3);
        withoutLog(4);
        over(5);
        reported();
        over(3);
        rerun(3);
        isReachedBy(3, 5);
        rerun(4);
        standsSince(5, 3);
    }

    @Test
    void aLogThatComesLateAndJudgesTheSubjectEndsTheRun() throws IOException {
        over(3);
        withoutLog(4);
        open(5);
        over(6);
        reported();
        assertThat(since(6, 1)).isEqualTo(day(3));
        passed(4);
        rerun(4);
        isReachedBy(4, 6);
        rerun(5);
        standsSince(6, 6);
    }

    @Test
    void aRunThatBeginsEarlierByNowEndsAtANightThatJudgesItsSubjectButNotTheOther() throws IOException {
        passed(3);
        write(
                FIRST.plusDays(4) + "/headcount.csv",
                HEADCOUNT + "1-01,06:00,70\n1-02,06:00,70\n1-02,12:00,71\n1-02,18:00,70\n1-02,22:00,71\n");
        over(5);
        reported();
        over(3);
        rerun(3, 4);
        assertThat(nightStatus(5).changed()).isEmpty();
        assertThat(since(5, 1)).isEqualTo(day(5));
    }

    @Test
    void aNightReportedLateThatPassesARunOnChangesNoLaterNight() throws IOException {
        over(3);
        reported();
        over(5);
        var only = new NightsRequest(
                home.resolve("input"),
                home.resolve("reports"),
                List.of(facility),
                Optional.of(FIRST.plusDays(5)),
                false);
        assertThat(nights.run(only, Progress.unwatched()).errors()).isEmpty();
        assertThat(night().errors()).isEmpty();
        assertThat(since(5, 1)).isEqualTo(day(3));
        assertThat(place(4, 1)).exists();
        assertThat(nightStatus(5).changed()).isEmpty();
    }
}
