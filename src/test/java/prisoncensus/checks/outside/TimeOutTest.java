package prisoncensus.checks.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.OutLine.all;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.logbook.Activity;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.RejectedName;
import prisoncensus.logbook.WhyNot;

class TimeOutTest {
    /** A group cell of 40 people, 30 of them at noon. */
    private static NightBuilder night() {
        return new NightBuilder()
                .cell("1", "N", CellKind.GROUP, 80)
                .count("1", "06:00", 40)
                .count("1", "12:00", 30)
                .count("1", "18:00", 40)
                .count("1", "22:00", 40);
    }

    private static OutcomeState result(NightBuilder night, CheckId check) {
        return night.outcome(check).result();
    }

    @ParameterizedTest
    @CsvSource({
        "10:00, 10:29, FAIL",
        "10:00, 10:30, PASS",
        "00:00, 00:30, PASS",
        "23:30, 24:00, PASS",
        "23:59, 24:00, FAIL"
    })
    void halfAnHourIsTheLeast(String out, String back, OutcomeState expected) {
        assertThat(result(night().outside(all("1", out, back)), CheckId.E02)).isEqualTo(expected);
    }

    @Test
    void minutesAreTheMeanOfTheLeastPeopleRoundedDown() {
        var night = night().outside(all("1", "10:00", "10:59").people(15));
        Finding finding = night.finding(CheckId.E02);
        assertThat(finding.found()).hasValue(29);
        assertThat(finding.limit()).hasValue(30);
        assertThat(night.judged().figures().get(FigureName.OUT_MINUTES)).hasValue(new BigDecimal("29.0"));
    }

    @Test
    void noMoreAreOutThanThereAreHoweverRecordsOverlap() {
        var night = night().outside(
                        all("1", "10:00", "10:20"), all("1", "10:00", "10:20").people(25));
        assertThat(night.finding(CheckId.E02).found()).hasValue(20);
    }

    @Test
    void oneTimeOutSplitInTwoChangesNoMinute() {
        var whole = night().outside(all("1", "10:00", "10:25"));
        var split = night().outside(all("1", "10:00", "10:11"), all("1", "10:11", "10:25"));
        assertThat(split.finding(CheckId.E02).found())
                .isEqualTo(whole.finding(CheckId.E02).found());
    }

    @Test
    void onlyWhatTheFacilityCountsIsTimeOutButARecordOfAnyKindIsOne() {
        var night = night().outside(all("1", "10:00", "13:00").activity(Activity.VISIT));
        assertThat(night.finding(CheckId.E02).found()).hasValue(0);
        assertThat(result(night, CheckId.E01)).isEqualTo(OutcomeState.PASS);
        assertThat(result(night, CheckId.E04)).isEqualTo(OutcomeState.PASS);
        assertThat(result(
                        night().limit(LimitName.OUT_KINDS, "VISIT")
                                .outside(all("1", "10:00", "13:00").activity(Activity.VISIT)),
                        CheckId.E02))
                .isEqualTo(OutcomeState.PASS);
    }

    @Test
    void aCellWithoutARecordIsAGapAndNotJudgedFurther() {
        var night = night().outside();
        assertThat(night.finding(CheckId.E01).subject().name()).isEqualTo("1");
        assertThat(result(night, CheckId.E02)).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(result(night, CheckId.E03)).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(night.judged().figures().number(FigureName.CELLS_WITH_OUT_RECORD))
                .hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({"none, FAIL, PASS", "WEATHER STAFF, PASS, FAIL", "STAFF, FAIL, PASS"})
    void aReasonExcusesWhereTheFacilitySaysSo(String excuses, OutcomeState tooShort, OutcomeState excused) {
        var night = night().limit(LimitName.OUT_EXCUSES, excuses)
                .outside(all("1", "10:00", "10:30").nobody(WhyNot.WEATHER));
        assertThat(result(night, CheckId.E02)).isEqualTo(tooShort);
        assertThat(result(night, CheckId.E06)).isEqualTo(excused);
    }

    @ParameterizedTest
    @CsvSource({"120, FAIL, 30", "121, PASS, 0"})
    void whoIsOutForTwoHoursOrLessIsConfined(int minutes, OutcomeState expected, int people) {
        var back = java.time.LocalTime.of(8, 0).plusMinutes(minutes).toString();
        var night = night().outside(all("1", "08:00", back).activity(Activity.WORK));
        assertThat(result(night, CheckId.E04)).isEqualTo(expected);
        assertThat(night.judged().figures().number(FigureName.PEOPLE_CONFINED)).hasValue(people);
    }

    @ParameterizedTest
    @CsvSource({"59, FAIL", "60, PASS"})
    void theReferenceIsAnHour(int minutes, OutcomeState expected) {
        var back = java.time.LocalTime.of(8, 0).plusMinutes(minutes).toString();
        assertThat(result(night().outside(all("1", "08:00", back)), CheckId.E03))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10, PASS, ", "11, FAIL, 1", "25, FAIL, 15", "99, FAIL, 20"})
    void theSamePeopleCannotBeCountedAndOut(int out, OutcomeState expected, Long found) {
        var night = night().outside(all("1", "11:30", "12:30").people(out));
        assertThat(result(night, CheckId.E05)).isEqualTo(expected);
        if (found != null) {
            assertThat(night.finding(CheckId.E05).found()).hasValue(found);
        }
    }

    @ParameterizedTest
    @CsvSource({"11:00, 12:00, PASS", "12:00, 12:30, FAIL", "12:01, 12:30, PASS"})
    void aRecordCoversItsFirstMomentAndNotItsLast(String out, String back, OutcomeState expected) {
        assertThat(result(night().outside(all("1", out, back)), CheckId.E05)).isEqualTo(expected);
    }

    @Test
    void aGroupCellThatLacksACountIsNotJudged() {
        var night = new NightBuilder()
                .cell("1", "N", CellKind.GROUP, 80)
                .count("1", "06:00", 40)
                .count("1", "12:00", 40)
                .count("1", "22:00", 40)
                .outside();
        for (CheckId check : new CheckId[] {CheckId.E01, CheckId.E02, CheckId.E05, CheckId.E06}) {
            assertThat(result(night, check)).as("%s", check).isEqualTo(OutcomeState.NOT_EVALUABLE);
        }
        assertThat(night.judged().figures().get(FigureName.CELLS_WITH_OUT_RECORD))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, PASS", "5, 0, 0, PASS", "5, 5, 0, FAIL", "5, 0, 5, FAIL"})
    void aCellWithPeopleAtFewerThanTwoCountsIsNoSubject(int six, int noon, int last, OutcomeState expected) {
        var night = new NightBuilder()
                .cell("1", "N", CellKind.GROUP, 80)
                .count("1", "06:00", six)
                .count("1", "12:00", noon)
                .count("1", "18:00", 0)
                .count("1", "22:00", last)
                .outside();
        assertThat(result(night, CheckId.E01)).isEqualTo(expected);
    }

    @Test
    void withOneScheduledCountNothingCanBeJudged() {
        var night = night().limit(LimitName.COUNT_TIMES, "22:00").outside(all("1", "10:00", "10:10"));
        assertThat(night.outcome(CheckId.E02).notEvaluable())
                .singleElement()
                .satisfies(open -> assertThat(open.subject().name()).isEqualTo("facility"));
    }

    @Test
    void aRejectedRecordUndoesWhatWasTooShortAndAGapStands() {
        var night = night().cell("2", "N", CellKind.GROUP, 80).counts("2", 5).outside(all("1", "10:00", "10:10"));
        assertThat(result(night, CheckId.E02)).isEqualTo(OutcomeState.FAIL);
        night.rejected(RejectedName.cell(LogKind.OUTSIDE, "1"));
        assertThat(result(night, CheckId.E02)).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(night.finding(CheckId.E01).subject().name()).isEqualTo("2");
        assertThat(night.judged().figures().isAtLeast(FigureName.CELLS_WITH_OUT_RECORD))
                .isTrue();
        assertThat(night.judged().figures().get(FigureName.OUT_MINUTES)).isEmpty();
    }

    @Test
    void aSupersededRecordChangesNothing() {
        var night = night().outside(
                        all("1", "10:00", "12:00").number("R-1", ""),
                        all("1", "10:00", "10:10").number("R-2", "R-1"));
        assertThat(night.finding(CheckId.E02).found()).hasValue(10);
    }
}
