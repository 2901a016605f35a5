package prisoncensus.checks.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.checks.night.NightBuilder.validity;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NotEvaluable;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Validity;

class H06CapacityAddsUpTest {
    private static NightBuilder twoCells(String capacity) {
        return new NightBuilder()
                .limit(LimitName.FACILITY_CAPACITY, capacity)
                .cell("1-02", "North", GROUP, 80)
                .cell("1-01", "North", GROUP, 70);
    }

    @ParameterizedTest
    @CsvSource({"149, FAIL", "150, PASS", "151, FAIL", "0, FAIL"})
    void h06FailsUnlessTheLimitsAddUpToTheCapacity(String capacity, OutcomeState expected) {
        Outcome outcome = twoCells(capacity).outcome(CheckId.H06);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void h06NamesBothSumsAndRestsOnTheCertificatesAndTheDeclaration() {
        Finding finding = twoCells("149").finding(CheckId.H06);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.subject()).isEqualTo(Subject.facility());
        assertThat(finding.found()).isEmpty();
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message()).isEqualTo(new Message("H06", Map.of("cells", 2, "sum", 150L, "capacity", 149L)));
        assertThat(sources(finding)).containsExactly("cells.csv:2", "cells.csv:3", "limits.csv:2");
        assertThat(finding.since()).isEqualTo(DATE);
    }

    @Test
    void h06LeavesSolitaryAndInactiveCellsOut() {
        NightBuilder night = twoCells("150")
                .cell("S-1", "North", SOLITARY, 1)
                .certificate("old", "North", GROUP, OptionalInt.of(9), validity(DATE.minusDays(9), DATE));
        assertThat(night.outcome(CheckId.H06).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void h06TakesTheGeneralLimitForABlankOne() {
        NightBuilder night = twoCells("230")
                .certificate("1-03", "N", GROUP, OptionalInt.empty(), new Validity(DATE, Optional.empty()));
        assertThat(night.outcome(CheckId.H06).result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void h06SurvivesAnAbsurdNumberOfCells() {
        // 429 538 cells of 9999 people are 4 294 950 462 people: more than an int holds
        var night = new NightBuilder().limit(LimitName.FACILITY_CAPACITY, "1");
        for (int i = 0; i < 429_538; i++) {
            night.cell("c" + i, "N", GROUP, 9999);
        }
        Outcome outcome = new H06CapacityAddsUp().judge(new Census(night.facts()));
        assertThat(outcome.findings())
                .extracting(finding -> finding.message().values().get("sum"))
                .containsExactly(4_294_950_462L);
    }

    @Test
    void h06NeedsTheCellsAlone() {
        assertThat(twoCells("150").facts().received(LogKind.HEADCOUNT)).isFalse();
        assertThat(new NightBuilder()
                        .limit(LimitName.FACILITY_CAPACITY, "150")
                        .counts("1-01", 1)
                        .outcome(CheckId.H06)
                        .notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.CELLS), Message.of("missing.log").with("file", "cells.csv")));
    }

    @Test
    void h06CannotBeJudgedWithoutADeclaredCapacity() {
        Outcome outcome = new NightBuilder().cell("1-01", "North", GROUP, 80).outcome(CheckId.H06);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(Subject.facility(), Message.of("missing.capacity")));
    }

    @Test
    void h06NamesBothInputsIfBothAreMissing() {
        assertThat(new NightBuilder().outcome(CheckId.H06).notEvaluable())
                .extracting(one -> one.subject().name())
                .containsExactly("cells", "facility");
    }
}
