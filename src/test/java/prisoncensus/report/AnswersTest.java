package prisoncensus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.checks.night.Severity;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.Refusal;
import prisoncensus.report.Answer.Question;
import prisoncensus.report.Answer.State;

class AnswersTest {
    @Test
    void aNightInOrderSaysHowMuchWasJudged() {
        List<Answer> answers = SampleReports.quiet(Language.EN).answers();
        assertThat(answers)
                .extracting(Answer::question)
                .containsExactly(Question.OVER_LIMIT, Question.FED, Question.SOLITARY, Question.UNKNOWN);
        assertThat(answers)
                .extracting(Answer::text)
                .startsWith(
                        "No cell was over its limit. Cells judged: 2.",
                        "Every cell got a plate for each person at every meal. Cells judged: 2.",
                        "According to solitary.csv, nobody was held in solitary.");
        assertThat(answers.subList(0, 3)).extracting(Answer::state).containsOnly(State.OK);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void aNightWithoutLogsKnowsNothing(Question question) {
        Answer answer = answer(
                new NightBuilder()
                        .cell("1-01", "North", CellKind.GROUP, 80)
                        .limit(LimitName.FACILITY_CAPACITY, "80")
                        .limit(LimitName.LOGS_KEPT, "headcount meals solitary movements outside"),
                question);
        assertThat(answer.state()).isEqualTo(State.UNKNOWN);
        assertThat(answer.text())
                .isEqualTo(
                        switch (question) {
                            case OVER_LIMIT ->
                                "Not known: headcount.csv was not received."
                                        + " Whether the facility was over its capacity of 80 is not known.";
                            case ROLL -> "Not known: movements.csv was not received.";
                            case OUT -> "Not known: outside.csv was not received.";
                            case FED -> "Not known: meals.csv was not received.";
                            case SOLITARY -> "Not known: solitary.csv was not received.";
                            case UNKNOWN ->
                                "Not received: headcount.csv, meals.csv, solitary.csv, movements.csv, outside.csv."
                                        + " Checks that could not judge everything: 47 of 52.";
                        });
    }

    @Test
    void aLogThatIsNotKeptHasNoQuestionOfItsOwn() {
        assertThat(SampleReports.gather(twoCells(), Language.EN).answers())
                .extracting(Answer::question)
                .doesNotContain(Question.ROLL, Question.OUT);
        assertThat(answer(new NightBuilder(), Question.UNKNOWN).text())
                .endsWith("Not kept here, so that nothing is known of it: movements.csv, outside.csv.");
    }

    @Test
    void aLogThatWasRefusedIsSaidToBe() {
        var refusal = new Refusal(
                new NightBuilder().file(LogKind.MEALS),
                OptionalInt.empty(),
                new Fault(FaultKind.BROKEN_GZ, "", "", ""));
        var night = twoCells().refused(LogKind.MEALS, new LogStatus.NotReceived(Optional.of(refusal)));
        assertThat(answer(night, Question.FED).text()).isEqualTo("Not known: meals.csv was refused.");
    }

    @Test
    void whereSomeCellsCouldNotBeJudgedNobodySaysThatAllIsWell() {
        var night = twoCells().counts("1-01", 60).count("1-02", "22:00", 60);
        assertThat(SampleReports.inWords(answer(night, Question.OVER_LIMIT)))
                .isEqualTo(List.of(
                        Question.OVER_LIMIT,
                        State.UNKNOWN,
                        "No cell was over its limit in what could be judged. Cells that could not be judged: 1."));
        assertThat(answer(night, Question.UNKNOWN).text())
                .contains("Cells without a usable count at some time: 1.")
                .contains("Not received: meals.csv, solitary.csv.");
    }

    @Test
    void theCellFurthestOverItsLimitIsNamed() {
        var night = twoCells().counts("1-01", 81).counts("1-02", 93);
        assertThat(SampleReports.inWords(answer(night, Question.OVER_LIMIT)))
                .isEqualTo(List.of(
                        Question.OVER_LIMIT,
                        State.BREACH,
                        "2 cells were over their limit; furthest cell 1-02: 93 people for a limit of 80."));
        assertThat(answer(twoCells().counts("1-01", 81), Question.OVER_LIMIT).text())
                .isEqualTo("Cell 1-01 was over its limit: 81 people for a limit of 80."
                        + " Cells that could not be judged: 1.");
    }

    @Test
    void aFacilityOverItsCapacityIsABreachEvenIfNoCellIs() {
        var night = twoCells().counts("1-01", 60).counts("1-02", 60).limit(LimitName.FACILITY_CAPACITY, "119");
        assertThat(answer(night, Question.OVER_LIMIT).state()).isEqualTo(State.BREACH);
        assertThat(answer(night, Question.OVER_LIMIT).text()).contains("120").contains("119");
    }

    @Test
    void platesThatLackAreCounted() {
        var night = twoCells().counts("1-01", 60).countBefore("1-01", "22:00", 60);
        night.meal("1-01", Meal.BREAKFAST, 0).meal("1-01", Meal.LUNCH, 58).meal("1-01", Meal.DINNER, 60);
        assertThat(SampleReports.inWords(answer(night, Question.FED)))
                .isEqualTo(List.of(
                        Question.FED,
                        State.BREACH,
                        "Cell 1-01 got no plate at all at a meal. Cell 1-01 got fewer plates than people."
                                + " Plates lacking in all: at least 62. Cells that could not be judged: 1."));
    }

    @Test
    void theLongestOfSeveralStaysIsNamed() {
        var night = new NightBuilder()
                .solitary(
                        PlacementLine.held("A-1", "P-1", "S-1", "2026-11-04T10:00"),
                        PlacementLine.held("A-2", "P-2", "S-2", "2026-11-01T10:00"));
        assertThat(SampleReports.inWords(answer(night, Question.SOLITARY)))
                .isEqualTo(List.of(
                        Question.SOLITARY,
                        State.BREACH,
                        "2 stays in solitary are over the limit of 15 days; the longest is 20 days."));
    }

    @Test
    void placementsWithoutAPersonMayBePartsOfLongerStays() {
        var night = new NightBuilder().placement("A-1", "S-1");
        assertThat(answer(night, Question.SOLITARY).state()).isEqualTo(State.UNKNOWN);
        assertThat(answer(night, Question.SOLITARY).text()).contains("1 placements name no person");
    }

    @Test
    void whoWasHeldByTheLastLogIsSaid() {
        var night = twoCells()
                .logged(NightBuilder.DATE.minusDays(3), PlacementLine.held("A-1", "P-1", "S-1", "2026-11-01T10:00"));
        assertThat(answer(night, Question.SOLITARY).text())
                .isEqualTo("Not known: solitary.csv was not received."
                        + " According to the last one before it, of 2026-11-17, still held: 1.");
    }

    @ParameterizedTest
    @MethodSource("nightsWithABreach")
    void noBreachIsLeftOutOfTheAnswers(String rule, NightBuilder night) {
        assertThat(night.judged().findings())
                .filteredOn(finding -> finding.severity() == Severity.BREACH)
                .extracting(Finding::rule)
                .extracting(Enum::name)
                .contains(rule);
        assertThat(SampleReports.gather(night, Language.ES).answers())
                .extracting(Answer::state)
                .contains(State.BREACH);
    }

    static Stream<Object[]> nightsWithABreach() {
        return Stream.of(
                new Object[] {"H02", twoCells().counts("1-01", 81)},
                new Object[] {
                    "H05", twoCells().counts("1-01", 60).counts("1-02", 60).limit(LimitName.FACILITY_CAPACITY, "99")
                },
                new Object[] {"M02", twoCells().counts("1-01", 60).meal("1-01", Meal.LUNCH, 0)},
                new Object[] {"M03", twoCells().counts("1-01", 60).meal("1-01", Meal.LUNCH, 9)},
                new Object[] {
                    "M05",
                    twoCells()
                            .cell("S-1", "Solitary", CellKind.SOLITARY, 2)
                            .counts("1-01", 10)
                            .counts("1-02", 10)
                            .counts("S-1", 2)
                            .meal("1-01", Meal.LUNCH, 12)
                            .meal("1-02", Meal.LUNCH, 12)
                            .meal("S-1", Meal.LUNCH, 2)
                },
                new Object[] {
                    "M07",
                    twoCells()
                            .mealBefore("1-01", Meal.DINNER, 60, "17:00")
                            .meal("1-01", Meal.BREAKFAST, 60, "08:00", "", "")
                },
                new Object[] {
                    "S01", new NightBuilder().solitary(PlacementLine.held("A-1", "P-1", "S-1", "2026-11-01T10:00"))
                },
                new Object[] {
                    "S10",
                    new NightBuilder()
                            .cell("S-1", "Solitary", CellKind.SOLITARY, 1)
                            .solitary(
                                    PlacementLine.held("A-1", "P-1", "S-1", "2026-11-19T10:00"),
                                    PlacementLine.held("A-2", "P-2", "S-1", "2026-11-19T10:00"))
                });
    }

    private static NightBuilder twoCells() {
        return new NightBuilder()
                .received(LogKind.HEADCOUNT)
                .cell("1-01", "North", CellKind.GROUP, 80)
                .cell("1-02", "North", CellKind.GROUP, 80);
    }

    private static Answer answer(NightBuilder night, Question question) {
        return SampleReports.gather(night, Language.EN).answers().stream()
                .filter(answer -> answer.question() == question)
                .findFirst()
                .orElseThrow();
    }
}
