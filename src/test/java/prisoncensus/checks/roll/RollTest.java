package prisoncensus.checks.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.MovementLine.in;
import static prisoncensus.checks.night.MovementLine.internal;
import static prisoncensus.checks.night.MovementLine.out;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.EarlierNights.EarlierRoll;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.MovementLine;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.MovementReason;
import prisoncensus.logbook.RejectedName;

class RollTest {
    /** One group cell of 50 people since last night's 22:00. */
    private static NightBuilder night() {
        return new NightBuilder()
                .cell("1", "N", CellKind.GROUP, 80)
                .countBefore("1", "22:00", 50)
                .movedBefore();
    }

    private static NightBuilder counted(int six, int noon, int evening, int last) {
        return night().count("1", "06:00", six)
                .count("1", "12:00", noon)
                .count("1", "18:00", evening)
                .count("1", "22:00", last);
    }

    private static OutcomeState result(NightBuilder night, CheckId check) {
        return night.outcome(check).result();
    }

    @Test
    void theRollIsTheOpeningWithWhoCameAndWithoutWhoLeft() {
        var night = counted(50, 53, 53, 49)
                .moved(in("M-1", "09:00", 3), out("M-2", "19:00", 4), internal("M-3", "20:00", "1", "2"));
        assertThat(result(night, CheckId.H14)).isEqualTo(OutcomeState.PASS);
        assertThat(result(night, CheckId.H15)).isEqualTo(OutcomeState.PASS);
        assertThat(night.judged().figures().number(FigureName.ROLL)).hasValue(49);
        assertThat(night.judged().figures().number(FigureName.ROLL_DIFFERENCE)).hasValue(0);
        assertThat(night.judged().figures().number(FigureName.MOVEMENTS_IN)).hasValue(3);
        assertThat(night.judged().figures().number(FigureName.MOVEMENTS_OUT)).hasValue(4);
    }

    @Test
    void theLargestDifferenceIsFoundTheEarliestOnATie() {
        Finding finding = counted(50, 48, 52, 50).moved().finding(CheckId.H14);
        assertThat(finding.found()).hasValue(-2);
        assertThat(finding.limit()).hasValue(0);
        assertThat(result(counted(50, 48, 52, 50).moved(), CheckId.H15)).isEqualTo(OutcomeState.PASS);
        assertThat(counted(50, 50, 50, 51).moved().finding(CheckId.H15).found()).hasValue(1);
    }

    @Test
    void aDifferenceRestsOnTheOpeningOnWhoCameAndLeftAndOnTheCount() {
        var night = counted(50, 50, 50, 55)
                .movedBefore(in("M-0", "21:00", 9), in("M-1", "23:00", 1))
                .moved(out("M-2", "19:00", 1), internal("M-3", "20:00", "1", "2"), in("M-4", "23:30", 1));
        assertThat(NightBuilder.sources(night.finding(CheckId.H15)))
                .containsExactly(
                        "2026-11-19/headcount.csv:2",
                        "2026-11-19/movements.csv:3",
                        "headcount.csv:5",
                        "movements.csv:2");
        assertThat(NightBuilder.sources(night.finding(CheckId.H14)))
                .contains("2026-11-19/headcount.csv:2", "movements.csv:2", "headcount.csv:5");
        var doubtful =
                counted(50, 50, 50, 50).moved().earlierRoll(new EarlierRoll(OutcomeState.FAIL, OptionalLong.of(3)));
        assertThat(NightBuilder.sources(doubtful.finding(CheckId.H17))).containsExactly("2026-11-19/headcount.csv:2");
    }

    @ParameterizedTest
    @CsvSource({"2, PASS", "1, FAIL"})
    void aDifferenceUpToTheToleranceIsNone(String tolerance, OutcomeState expected) {
        var night = counted(50, 52, 50, 50).moved().limit(LimitName.ROLL_TOLERANCE, tolerance);
        assertThat(result(night, CheckId.H14)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "11:59, 51, PASS",
        "12:00, 51, PASS",
        "12:30, 50, PASS",
        "12:30, 51, PASS",
        "12:31, 51, FAIL",
        "12:31, 50, PASS"
    })
    void aMovementUpToTheCountCountsAndOneOfItsWindowMayStandInEitherBook(
            String time, int noon, OutcomeState expected) {
        var night = counted(50, noon, 51, 51).moved(in("M-1", time, 1));
        assertThat(result(night, CheckId.H14)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"12:10, 12:10, 1", "12:10, 12:11, 0", "11:55, 12:01, 0"})
    void theWindowEndsWithTheLastSlip(String countedAt, String time, int movements) {
        var night = night().count("1", "06:00", 50)
                .countedAt("1", "12:00", 50, countedAt)
                .count("1", "18:00", 50)
                .count("1", "22:00", 50)
                .moved(internal("M-1", time, "1", "2"));
        assertThat(night.outcome(CheckId.H16).findings()).hasSize(movements);
    }

    @ParameterizedTest
    @CsvSource({"DEATH, PASS", "HOSPITAL, PASS", "COURT, FAIL"})
    void deathAndHospitalWaitForNoCount(MovementReason reason, OutcomeState expected) {
        var night = counted(50, 50, 50, 50).moved(out("M-1", "12:05", 1).reason(reason));
        assertThat(result(night, CheckId.H16)).isEqualTo(expected);
    }

    @Test
    void linesOfOneNumberThatAgreeAreOneMovementAndOthersContradict() {
        MovementLine one = in("M-1", "09:00", 1);
        assertThat(result(counted(50, 51, 51, 51).moved(one, one), CheckId.H14)).isEqualTo(OutcomeState.PASS);
        var night = counted(50, 51, 51, 51).moved(one, in("M-1", "09:00", 2));
        assertThat(result(night, CheckId.H14)).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(result(night, CheckId.H16)).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(night.judged().figures().number(FigureName.MOVEMENTS_IN)).isEmpty();
        var internal =
                counted(50, 50, 50, 50).moved(internal("M-1", "09:00", "1", "2"), internal("M-1", "10:00", "2", "1"));
        assertThat(result(internal, CheckId.H14)).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void aSupersededMovementChangesNothing() {
        var night = counted(50, 52, 52, 52)
                .moved(in("M-1", "09:00", 1), in("M-2", "09:00", 2).supersedes("M-1"));
        assertThat(result(night, CheckId.H14)).isEqualTo(OutcomeState.PASS);
        var before = counted(51, 51, 51, 51)
                .movedBefore(in("M-0", "23:00", 5))
                .moved(in("M-9", "01:00", 1).supersedes("M-0"));
        assertThat(result(before, CheckId.H14)).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void aMovementAfterTheOpeningOfTheNightBeforeIsOnTheRoll() {
        var night = counted(53, 53, 53, 53).movedBefore(in("M-0", "23:59", 2)).moved(in("M-1", "00:00", 1));
        assertThat(result(night, CheckId.H14)).isEqualTo(OutcomeState.PASS);
        var atTheOpening =
                counted(50, 50, 50, 50).movedBefore(in("M-0", "22:00", 2)).moved();
        assertThat(result(atTheOpening, CheckId.H14)).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void withoutASoundNightBeforeTheFirstCompleteCountOfTheDateIsTheOpening() {
        var night = new NightBuilder()
                .cell("1", "N", CellKind.GROUP, 80)
                .counts("1", 50)
                .moved()
                .earlierRoll(new EarlierRoll(OutcomeState.FAIL, OptionalLong.of(3)));
        assertThat(result(night, CheckId.H14)).isEqualTo(OutcomeState.PASS);
        assertThat(night.outcome(CheckId.H17).judged()).isZero();
        assertThat(result(night, CheckId.H17)).isEqualTo(OutcomeState.PASS);
        var rejected = counted(50, 51, 51, 51)
                .moved(in("M-1", "09:00", 1))
                .rejectedBefore(RejectedName.nothing(LogKind.MOVEMENTS));
        assertThat(result(rejected, CheckId.H15)).isEqualTo(OutcomeState.PASS);
        assertThat(result(rejected, CheckId.H17)).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void aCountThatIsNotCompleteIsNotCompared() {
        var night = night().count("1", "06:00", 50)
                .count("1", "12:00", 50)
                .count("1", "22:00", 50)
                .moved();
        assertThat(result(night, CheckId.H14)).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(result(night, CheckId.H15)).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void somebodyInSolitaryWhomNobodyCountedLeavesTheCountIncomplete() {
        var night = counted(50, 50, 50, 50)
                .cell("S", "S", CellKind.SOLITARY, 1)
                .moved()
                .solitary(PlacementLine.held("A-1", "P-1", "S", "2026-11-20T13:00"));
        assertThat(result(night, CheckId.H15)).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(result(night.count("S", "18:00", 1).count("S", "22:00", 0), CheckId.H15))
                .isEqualTo(OutcomeState.PASS);
    }

    @ParameterizedTest
    @CsvSource({"HEADCOUNT", "MOVEMENTS"})
    void aRejectedLineOfTheDateLeavesEveryCountOpen(LogKind log) {
        var night = counted(50, 50, 50, 55).moved().rejected(RejectedName.cell(log, "1"));
        assertThat(result(night, CheckId.H14)).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(result(night, CheckId.H15)).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(night.judged().figures().get(FigureName.ROLL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FAIL, FAIL", "PASS, PASS", "NOT_EVALUABLE, NOT_EVALUABLE"})
    void theNightBeforeSaysWhetherTheOpeningIsInDoubt(OutcomeState before, OutcomeState expected) {
        OptionalLong found = before == OutcomeState.FAIL ? OptionalLong.of(-3) : OptionalLong.empty();
        var night = counted(50, 50, 50, 50).moved().earlierRoll(new EarlierRoll(before, found));
        assertThat(result(night, CheckId.H17)).isEqualTo(expected);
        night.outcome(CheckId.H17)
                .findings()
                .forEach(finding -> assertThat(finding.found()).hasValue(-3));
        assertThat(result(counted(50, 50, 50, 50).moved(), CheckId.H17)).isEqualTo(OutcomeState.NOT_EVALUABLE);
    }

    /** Cell 2 was in use up to last night, cell 1 is all there is. */
    private static NightBuilder closed(int six, int noon, int evening, int last) {
        return counted(six, noon, evening, last)
                .certificate(
                        "2",
                        "N",
                        CellKind.GROUP,
                        OptionalInt.of(80),
                        NightBuilder.validity(NightBuilder.DATE.minusDays(9), NightBuilder.DATE));
    }

    @Test
    void aCellClosedSinceLastNightIsNotMissingAndItsPeopleStayOnTheRoll() {
        MovementLine moved = internal("M-1", "00:00", "2", "1");
        var night = closed(57, 57, 57, 57).countBefore("2", "22:00", 7).moved(moved);
        assertThat(result(night, CheckId.H14)).isEqualTo(OutcomeState.PASS);
        assertThat(night.judged().figures().number(FigureName.ROLL)).hasValue(57);
        var lost = closed(57, 57, 57, 50).countBefore("2", "22:00", 7).moved(moved);
        assertThat(lost.finding(CheckId.H15).found()).hasValue(-7);
    }

    @Test
    void aCellClosedSinceLastNightThatNobodyCountedThenLeavesLastNightIncomplete() {
        var night = closed(57, 57, 57, 57).moved();
        assertThat(result(night, CheckId.H15)).isEqualTo(OutcomeState.PASS);
        assertThat(result(night, CheckId.H17)).isEqualTo(OutcomeState.PASS);
        assertThat(night.judged().figures().number(FigureName.ROLL)).hasValue(57);
    }

    @Test
    void withoutAReportOfTheNightBeforeTheRollStillStartsFromItsLogsAndH17SaysThatItDoesNotKnow() {
        var night = counted(50, 50, 50, 51).moved();
        assertThat(night.finding(CheckId.H15).found()).hasValue(1);
        assertThat(result(night, CheckId.H17)).isEqualTo(OutcomeState.NOT_EVALUABLE);
    }

    @Test
    void whereTheLogIsNotKeptNothingIsAsked() {
        var night = counted(50, 50, 50, 50);
        assertThat(night.outcome(CheckId.H14).notEvaluable())
                .extracting(open -> open.missing().key())
                .containsExactly("missing.notKept");
        assertThat(night.outcome(CheckId.R01).findings())
                .extracting(finding -> finding.subject().name())
                .containsExactly("meals", "solitary");
        var kept = night.limit(LimitName.LOGS_KEPT, "headcount movements");
        assertThat(kept.outcome(CheckId.R01).findings())
                .extracting(finding -> finding.subject().name())
                .containsExactly("movements");
    }
}
