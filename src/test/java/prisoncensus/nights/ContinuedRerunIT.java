package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prisoncensus.nights.planning.RerunRequest;

/** A re-run that is interrupted keeps its range: status names what is left, and that is what is made, neither less nor more. */
class ContinuedRerunIT extends AuditedFacility {
    private static final String REST = " --reason 'why not' --by 'B. Auditor' --continue";

    private Path inTheWay = Path.of("");

    /** The second night cannot be made; the third stands for those that a stop leaves. */
    @BeforeEach
    void interrupt() throws IOException {
        inTheWay = home.resolve("reports/.work");
        rerun(order(0, 0, Optional.empty(), false));
        jdbc.update("delete from rerun_request where facility = ?", facility);
        jdbc.update(
                "insert into rerun_request (facility, first_night, last_night, reason, requested_by, after_sequence)"
                        + " values (?, ?, ?, 'why not', 'B. Auditor', 3)",
                facility,
                FIRST,
                FIRST.plusDays(2));
    }

    @Test
    void statusNamesWhatIsLeftAndItIsMade() {
        assertThat(statusOfNights().nights())
                .extracting(night -> night.state())
                .containsExactly("reported", "re-run not done", "re-run not done");
        assertThat(statusOfNights().commands())
                .containsExactly("rerun --facility " + facility + " --date 2026-03-02 --to 2026-03-03" + REST);
        assertThat(nightsOf(rerun(order(1, 2, Optional.empty(), true)))).containsExactly(day(1), day(2));
        assertThat(statusOfNights().commands()).isEmpty();
        assertThat(openRequests()).isZero();
    }

    @Test
    void theWholeOrderTypedAgainMakesTheSameAndSaysWhatIsSkipped() {
        NightsSummary rest = rerun(order(0, 2, Optional.empty(), true));
        assertThat(nightsOf(rest)).containsExactly(day(1), day(2));
        assertThat(rest.notes())
                .containsExactly(facility + ": nights that the same request has re-run already are skipped: 1");
        assertThat(nightsOf(rerun(order(0, 2, Optional.empty(), true)))).isEmpty();
    }

    @Test
    void aNightThatFailedIsLeftAndTheOthersToo() throws IOException {
        Files.deleteIfExists(inTheWay);
        Files.writeString(inTheWay, "no folder can be made here");
        assertThat(rerun(order(1, 2, Optional.empty(), true)).hasFailures()).isTrue();
        assertThat(statusOfNights().commands())
                .containsExactly("rerun --facility " + facility + " --date 2026-03-02 --to 2026-03-03" + REST);
        Files.delete(inTheWay);
        assertThat(rerun(order(1, 2, Optional.empty(), true)).hasFailures()).isFalse();
        assertThat(statusOfNights().commands()).isEmpty();
    }

    @Test
    void aRevisionForAnotherReasonInBetweenIsNoAnswerAndAnOlderOneInTheSameWordsIsNone() {
        rerun(request(0, 0, "another", false));
        assertThat(nightsOf(rerun(order(0, 2, Optional.empty(), true)))).containsExactly(day(1), day(2));
        rerun(order(0, 2, Optional.empty(), false));
        assertThat(place(0, 4)).isDirectory();
        assertThat(place(1, 3)).isDirectory();
    }

    @Test
    void otherNightsOrWordsAreNoContinuation() {
        headcountOfTheNextNight();
        assertThat(rerun(order(0, 3, Optional.empty(), true)).errors())
                .containsExactly(
                        "--continue: found nights of %s from 2026-03-01 to 2026-03-04, expected some of those that the"
                                        .formatted(facility)
                                + " re-run was asked for, from 2026-03-01 to 2026-03-03");
        assertThat(rerun(request(0, 2, "why knot", true)).errors())
                .singleElement()
                .asString()
                .startsWith("--continue: found no re-run of " + facility + " with this reason");
        assertThat(place(1, 2)).doesNotExist();
    }

    @Test
    void whatWasBegunBeforeRequestsWereKeptIsCompletedAndNothingElse() throws IOException {
        Files.deleteIfExists(inTheWay);
        Files.writeString(inTheWay, "no folder can be made here");
        assertThat(rerun(order(1, 1, Optional.empty(), true)).hasFailures()).isTrue();
        Files.delete(inTheWay);
        jdbc.update("delete from rerun_request where facility = ?", facility);
        assertThat(statusOfNights().commands())
                .containsExactly("rerun --facility " + facility + " --date 2026-03-02" + REST);
        assertThat(nightsOf(rerun(order(0, 2, Optional.empty(), true)))).containsExactly(day(1));
        assertThat(place(1, 3)).doesNotExist();
    }

    @Test
    void aNewOrderOverAllOfTheOldOneTakesItsPlace() {
        rerun(request(0, 2, "all anew", false));
        assertThat(statusOfNights().commands()).isEmpty();
        assertThat(openRequests()).isZero();
    }

    private void headcountOfTheNextNight() {
        try {
            headcount(3, 70, 71, 72, 73);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(night().errors()).isEmpty();
    }

    private int openRequests() {
        return jdbc.queryForList("select id from rerun_request where facility = ? and not done", facility)
                .size();
    }

    private RerunRequest request(int from, int to, String reason, boolean goOn) {
        return new RerunRequest(
                home.resolve("input"),
                home.resolve("reports"),
                List.of(facility),
                day(from),
                day(to),
                reason,
                Optional.of("B. Auditor"),
                Optional.empty(),
                goOn);
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static List<LocalDate> nightsOf(NightsSummary summary) {
        return summary.results().stream().map(NightResult::date).toList();
    }
}
