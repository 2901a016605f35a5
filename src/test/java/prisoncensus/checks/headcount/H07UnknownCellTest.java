package prisoncensus.checks.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.checks.night.NightBuilder.validity;
import static prisoncensus.logbook.CellKind.GROUP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NotEvaluable;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.Validity;

class H07UnknownCellTest {
    private static NightBuilder oneCell() {
        return new NightBuilder().cell("1-01", "North", GROUP, 80);
    }

    private static NightBuilder everyLogNames(NightBuilder night, String cell) {
        return night.count(cell, "06:00", 1)
                .meal(cell, Meal.LUNCH, 1)
                .placement("P-1", cell)
                .count(cell, "12:00", 1);
    }

    @Test
    void h07PassesWhereEveryLogNamesActiveCellsOnly() {
        Outcome outcome = everyLogNames(oneCell(), "1-01").outcome(CheckId.H07);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void h07IsOneFindingForAllLinesThatNameTheCell() {
        Finding finding =
                everyLogNames(oneCell(), "9-99").count("1-01", "06:00", 5).finding(CheckId.H07);
        assertThat(finding.severity()).isEqualTo(Severity.GAP);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.CELL, "9-99", "?"));
        assertThat(finding.found()).isEmpty();
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(new Message(
                        "H07", Map.of("cell", "9-99", "files", List.of("headcount.csv", "meals.csv", "solitary.csv"))));
        assertThat(sources(finding))
                .containsExactly("headcount.csv:2", "headcount.csv:3", "meals.csv:2", "solitary.csv:2");
        assertThat(finding.since()).isEqualTo(DATE);
    }

    @Test
    void h07FindsACellThatOnlyOneLogNames() {
        assertThat(sources(oneCell().count("9", "06:00", 0).finding(CheckId.H07)))
                .containsExactly("headcount.csv:2");
        assertThat(sources(oneCell().meal("9", Meal.DINNER, 0).finding(CheckId.H07)))
                .containsExactly("meals.csv:2");
        assertThat(sources(oneCell().placement("P-1", "9").finding(CheckId.H07)))
                .containsExactly("solitary.csv:2");
    }

    @Test
    void h07SaysOfACellThatIsNotYetOrNoLongerInUseThatItIsKnown() {
        NightBuilder night = oneCell()
                .certificate("old", "North", GROUP, OptionalInt.of(80), validity(DATE.minusDays(9), DATE))
                .certificate(
                        "new", "North", GROUP, OptionalInt.of(80), new Validity(DATE.plusDays(1), Optional.empty()))
                .certificate("last", "North", GROUP, OptionalInt.of(80), validity(DATE, DATE.plusDays(1)))
                .count("old", "06:00", 1)
                .count("new", "06:00", 1)
                .count("last", "06:00", 1)
                .count("ghost", "06:00", 1);
        Outcome outcome = night.outcome(CheckId.H07);
        assertThat(outcome.judged()).isEqualTo(4);
        assertThat(outcome.findings())
                .extracting(finding ->
                        finding.subject().name() + " " + finding.message().key())
                .containsExactly("ghost H07", "new H07.inactive", "old H07.inactive");
    }

    @ParameterizedTest
    @EnumSource(
            value = LogKind.class,
            names = {"HEADCOUNT", "MEALS", "SOLITARY"})
    void h07NeedsTheCellsAndAnyOneLog(LogKind log) {
        Outcome outcome = oneCell().received(log).outcome(CheckId.H07);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isZero();
    }

    @Test
    void h07CannotBeJudgedWithoutAnyLog() {
        Outcome outcome = oneCell().outcome(CheckId.H07);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .extracting(one -> one.subject().name())
                .containsExactly("headcount", "meals", "solitary");
    }

    @Test
    void h07CannotBeJudgedWithoutTheCells() {
        Outcome outcome = new NightBuilder().counts("1-01", 70).outcome(CheckId.H07);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.CELLS), Message.of("missing.log").with("file", "cells.csv")));
    }
}
