package prisoncensus.checks.meals;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;
import static prisoncensus.logbook.Meal.BREAKFAST;
import static prisoncensus.logbook.Meal.DINNER;
import static prisoncensus.logbook.Meal.LUNCH;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NotEvaluable;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

class M06OutsideWindowTest {
    private static NightBuilder oneCell() {
        return new NightBuilder().cell("4-07", "North", GROUP, 80).received(LogKind.MEALS);
    }

    @ParameterizedTest
    @CsvSource({
        "11:29, FAIL",
        "11:29:59, FAIL",
        "11:30, PASS",
        "14:00, PASS",
        "14:00:01, FAIL",
        "14:01, FAIL",
        "2026-11-19T12:00, FAIL",
        "2026-11-21T12:00, FAIL"
    })
    void m06BothEndsOfTheWindowAreInsideOnTheCensusDateOnly(String servedAt, OutcomeState result) {
        assertThat(oneCell()
                        .meal("4-07", LUNCH, 80, servedAt, "", "")
                        .outcome(CheckId.M06)
                        .result())
                .isEqualTo(result);
    }

    @Test
    void m06NamesEveryMealServedOutsideItsHours() {
        Finding finding = oneCell()
                .meal("4-07", DINNER, 80, "2026-11-21T00:10", "", "")
                .meal("4-07", LUNCH, 40, "15:30", "", "")
                .meal("4-07", LUNCH, 40, "14:20", "", "")
                .meal("4-07", BREAKFAST, 80, "06:00", "", "")
                .finding(CheckId.M06);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.CELL, "4-07", "North"));
        assertThat(finding.found()).isEmpty();
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(Message.of("M06")
                        .with("cell", "4-07")
                        .with("meals", List.of(lunch("14:20"), lunch("15:30"), dinnerAfterMidnight())));
        assertThat(sources(finding)).containsExactly("meals.csv:2", "meals.csv:3", "meals.csv:4");
    }

    private static Message lunch(String time) {
        return new Message(
                "part.servedAt",
                Map.of(
                        "meal",
                        LUNCH,
                        "time",
                        Message.of("part.time").with("time", LocalTime.parse(time)),
                        "from",
                        LocalTime.of(11, 30),
                        "to",
                        LocalTime.of(14, 0)));
    }

    private static Message dinnerAfterMidnight() {
        return new Message(
                "part.servedAt",
                Map.of(
                        "meal",
                        DINNER,
                        "time",
                        Message.of("part.timeOn").with("date", DATE.plusDays(1)).with("time", LocalTime.of(0, 10)),
                        "from",
                        LocalTime.of(17, 0),
                        "to",
                        LocalTime.of(19, 30)));
    }

    @Test
    void m06MeasuresAgainstTheFacilitysOwnWindows() {
        NightBuilder night = oneCell()
                .limit(LimitName.MEAL_WINDOWS, "BREAKFAST 05:30-08:00 LUNCH 11:30-14:30 DINNER 17:00-19:30")
                .meal("4-07", LUNCH, 80, "14:30", "", "");
        assertThat(night.outcome(CheckId.M06).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void m06ARecordWithoutATimeIsNotEvaluableUnlessAnotherFails() {
        NightBuilder night = oneCell()
                .meal("4-07", LUNCH, 40, "12:00", "", "")
                .meal("4-07", LUNCH, 20)
                .meal("4-07", LUNCH, 20);
        assertThat(night.outcome(CheckId.M06).notEvaluable())
                .containsExactly(new NotEvaluable(
                        new Subject(SubjectKind.CELL, "4-07", "North"),
                        MissingInput.parts(List.of(Message.of("part.noTime").with("meal", LUNCH)))));
        assertThat(night.meal("4-07", DINNER, 80, "16:59", "", "")
                        .outcome(CheckId.M06)
                        .notEvaluable())
                .isEmpty();
    }

    @Test
    void m06ARecordThatAnotherReplacesDoesNotCount() {
        NightBuilder night =
                oneCell().meal("4-07", LUNCH, 80, "09:00", "1", "").meal("4-07", LUNCH, 80, "12:00", "2", "1");
        assertThat(night.outcome(CheckId.M06).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void m06ACellWithoutARecordOrNotActiveIsNoSubjectASolitaryCellWithOneIs() {
        Outcome outcome = oneCell()
                .cell("S-1", "South", SOLITARY, 1)
                .meal("S-1", LUNCH, 1, "12:00", "", "")
                .meal("ghost", LUNCH, 1, "03:00", "", "")
                .outcome(CheckId.M06);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void m06WithoutCellsTakesTheCellsNamedByTheLogs() {
        NightBuilder night = new NightBuilder().meal("9", LUNCH, 1, "03:00", "", "");
        assertThat(night.finding(CheckId.M06).subject().sector()).isEqualTo("?");
    }
}
